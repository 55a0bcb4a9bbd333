import { Injectable, OnModuleInit } from '@nestjs/common';
import { ApprovalOutcome, Approvals, ApprovalSubject, SubjectDescription } from '@hoclieu/approval';
import { Actor } from '@hoclieu/platform';
import { PlanRecord } from './plan-record';
import { PlanRows } from './plan-row.repository';
import { PlanApproved, PlanReturned, PlanWithdrawn } from './teaching.events';
import type { TeachingPlan } from './teaching-plan.entity';
import { TeachingPlans } from './teaching-plan.repository';

export const planKind = 'teaching-plan';

type Effect = (actor: Actor, plan: TeachingPlan, reason: string | null) => Promise<void>;

/** What the approval engine knows of a teaching plan, and what its decisions do to the plan. */
@Injectable()
export class PlanApproval implements ApprovalSubject, OnModuleInit {
  readonly kind = planKind;

  constructor(
    private readonly approvals: Approvals,
    private readonly plans: TeachingPlans,
    private readonly rows: PlanRows,
    private readonly record: PlanRecord,
  ) {}

  onModuleInit(): void {
    this.approvals.register(this);
  }

  describe(schoolId: string, planId: string): Promise<SubjectDescription> {
    return this.plans.describe(schoolId, planId);
  }

  async lock(schoolId: string, planId: string): Promise<void> {
    await this.plans.lockOfSchool(schoolId, planId);
  }

  async decided(
    actor: Actor,
    planId: string,
    outcome: ApprovalOutcome,
    reason: string | null,
  ): Promise<void> {
    const plan = await this.plans.lockOfSchool(actor.schoolId, planId);
    await this.effects[outcome](actor, plan, reason);
    await this.plans.save(plan);
  }

  private readonly effects: Record<ApprovalOutcome, Effect> = {
    approved: async (actor, plan) => {
      plan.approve(this.record.now());
      await this.rows.putInForce(plan, this.record.now());
      await this.record.tell(actor, PlanApproved, plan, { schoolYearId: plan.schoolYearId });
    },
    returned: async (actor, plan, reason) => {
      plan.return(reason);
      await this.record.tell(actor, PlanReturned, plan, { reason });
    },
    withdrawn: async (actor, plan) => {
      plan.withdraw();
      await this.record.tell(actor, PlanWithdrawn, plan, {});
    },
  };
}
