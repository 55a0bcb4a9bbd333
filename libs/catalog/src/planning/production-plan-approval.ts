import { Injectable, OnModuleInit } from '@nestjs/common';
import { ApprovalOutcome, Approvals, ApprovalSubject, SubjectDescription } from '@hoclieu/approval';
import { Actor, Clock, Database, Events, NotFound } from '@hoclieu/platform';
import { ProductionPlanDecided } from './planning.events';
import { stepOfOutcome } from './planning-status';
import { ProductionPlans } from './production-plan.repository';

/** The production plan as the approval engine sees it. */
@Injectable()
export class ProductionPlanApproval implements ApprovalSubject, OnModuleInit {
  readonly kind = 'production-plan';

  constructor(
    private readonly database: Database,
    private readonly plans: ProductionPlans,
    private readonly approvals: Approvals,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.approvals.register(this);
  }

  async describe(schoolId: string, id: string): Promise<SubjectDescription> {
    const row = await this.database.one<{ title: string; hash: string; draftedBy: string | null }>(
      describePlan,
      [schoolId, id],
    );
    if (!row) throw new NotFound('production-plan');
    return {
      title: row.title,
      contentHash: row.hash,
      authorStaffIds: row.draftedBy ? [row.draftedBy] : [],
      departmentId: null,
      campusId: null,
      url: `/plans/${id}`,
    };
  }

  async lock(schoolId: string, id: string): Promise<void> {
    await this.plans.lock(schoolId, id);
  }

  async decided(actor: Actor, id: string, outcome: ApprovalOutcome): Promise<void> {
    const plan = await this.plans.lock(actor.schoolId, id);
    plan.decide(stepOfOutcome[outcome], this.clock.now());
    await this.plans.save(plan);
    await this.events.record(actor, ProductionPlanDecided, id, { outcome });
  }
}

const describePlan = `
  select p.title, p.drafted_by as "draftedBy",
         encode(sha256(convert_to(concat_ws('|', p.number, p.issued_on, p.title, p.purpose,
           (select jsonb_agg(to_jsonb(f) order by f.position) from catalog.phase f
             where f.school_id = p.school_id and f.production_plan_id = p.id)::text), 'UTF8')), 'hex') as hash
    from catalog.production_plan p
   where p.school_id = $1 and p.id = $2`;
