import { Injectable } from '@nestjs/common';
import type { Actor, Page } from '@hoclieu/platform';
import { ListedPlan, PlanFilter, PlanList } from '../plan-list.query';
import { ListedRow, rowRights } from '../plan-row-list.query';
import { PlanAction, planTransitions } from '../plan-status';
import { teachingPlanPolicy } from '../teaching.policy';
import type { PlanRowPage } from './plan-row.view';
import type { TeachingPlanPage, TeachingPlanView } from './plan.view';

/** Plans as their readers see them, with what they may do. */
@Injectable()
export class PlanViews {
  constructor(private readonly plans: PlanList) {}

  async of(actor: Actor, planId: string): Promise<TeachingPlanView> {
    return withRights(actor, await this.plans.get(actor, planId));
  }

  async page(actor: Actor, filter: PlanFilter, limit: number, cursor?: string): Promise<TeachingPlanPage> {
    const page = await this.plans.page(actor, filter, limit, cursor);
    return { nextCursor: page.nextCursor, items: page.items.map((plan) => withRights(actor, plan)) };
  }
}

export function rowPageView(actor: Actor, page: Page<ListedRow>): PlanRowPage {
  return {
    nextCursor: page.nextCursor,
    items: page.items.map((row) => ({ ...row, can: rowRights(actor, row) })),
  };
}

function withRights(actor: Actor, listed: ListedPlan): TeachingPlanView {
  const plan = {
    teacherId: listed.teacherId,
    can: (action: PlanAction) => action in planTransitions[listed.status],
  };
  const { edit, submit, withdraw, revise } = teachingPlanPolicy;
  return {
    ...listed,
    can: {
      edit: edit(actor, plan),
      submit: submit(actor, plan) && listed.rows > 0,
      withdraw: withdraw(actor, plan),
      revise: revise(actor, plan),
    },
  };
}
