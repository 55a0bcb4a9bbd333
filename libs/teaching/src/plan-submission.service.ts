import { Injectable } from '@nestjs/common';
import { Approvals } from '@hoclieu/approval';
import { Actor, allow, Database } from '@hoclieu/platform';
import { planKind } from './plan-approval';
import { PlanContent } from './plan-content';
import { PlanRecord } from './plan-record';
import { PlanRows } from './plan-row.repository';
import { PlanRevisionOpened, PlanSubmitted } from './teaching.events';
import { teachingPlanPolicy } from './teaching.policy';
import { TeachingPlans } from './teaching-plan.repository';

/** Takes a whole plan into approval and back. */
@Injectable()
export class PlanSubmission {
  constructor(
    private readonly database: Database,
    private readonly plans: TeachingPlans,
    private readonly content: PlanContent,
    private readonly approvals: Approvals,
    private readonly record: PlanRecord,
  ) {}

  /** Submits the plan while all of its rows still hold; throws PlanEmpty, RowsInvalid, PlanNotInThatState. */
  async submit(actor: Actor, planId: string, version: number): Promise<void> {
    await this.database.transaction(async () => {
      const plan = await this.plans.lock(actor, planId);
      allow(teachingPlanPolicy.own, actor, plan);
      plan.submit(this.record.now(), version);
      await this.content.check(plan);
      await this.plans.save(plan);
      await this.approvals.request(actor, planKind, plan.id);
      await this.record.tell(actor, PlanSubmitted, plan, {});
    });
  }

  /** Takes a submitted plan back into the teacher's hands. */
  async withdraw(actor: Actor, planId: string): Promise<void> {
    await this.database.transaction(async () => {
      const plan = await this.plans.get(actor, planId);
      allow(teachingPlanPolicy.own, actor, plan);
      await this.approvals.withdraw(actor, planKind, planId, null);
    });
  }
}

/** Opens approved plans for changes. */
@Injectable()
export class PlanRevision {
  constructor(
    private readonly database: Database,
    private readonly plans: TeachingPlans,
    private readonly rows: PlanRows,
    private readonly record: PlanRecord,
  ) {}

  /** What was approved stays in force until the revision is approved. Throws PlanNotInThatState. */
  async open(actor: Actor, planId: string): Promise<void> {
    await this.database.transaction(async () => {
      const plan = await this.plans.lock(actor, planId);
      allow(teachingPlanPolicy.own, actor, plan);
      plan.revise();
      await this.rows.keepBefore(plan);
      await this.plans.save(plan);
      await this.record.tell(actor, PlanRevisionOpened, plan, { revision: plan.revision });
    });
  }
}
