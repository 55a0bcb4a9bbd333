import { Injectable } from '@nestjs/common';
import { Approvals } from '@hoclieu/approval';
import { Actor, allow, Database, Events, newId } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import { CellError, CellsRefused } from './planning.errors';
import { ProductionPlanChanged, ProductionPlanDrafted, ProductionPlanSubmitted } from './planning.events';
import { draftPlan } from './planning.policy';
import { ProductionPlan, ProductionPlanText } from './production-plan.entity';
import { PhaseText, ProductionPlans } from './production-plan.repository';

export interface ProductionPlanDraft extends ProductionPlanText {
  readonly phases: readonly PhaseText[];
}

/** Drawing up the school's production plan and putting it to the board. */
@Injectable()
export class ProductionPlanning {
  constructor(
    private readonly database: Database,
    private readonly plans: ProductionPlans,
    private readonly structure: SchoolStructure,
    private readonly approvals: Approvals,
    private readonly events: Events,
  ) {}

  async draft(actor: Actor, draft: ProductionPlanDraft): Promise<ProductionPlan> {
    allow(draftPlan, actor, null);
    refuseWrongPhases(draft.phases, []);
    const { id: schoolYearId } = await this.structure.currentYear(actor.schoolId);
    return this.database.transaction(async () => {
      const plan = this.plans.create({
        ...textOf(draft),
        schoolId: actor.schoolId,
        id: newId(),
        schoolYearId,
        status: 'draft',
        draftedBy: actor.kind === 'staff' ? actor.personId : null,
        approvedAt: null,
        version: 1,
      });
      await this.plans.save(plan);
      await this.plans.keepPhases(plan, draft.phases);
      await this.events.record(actor, ProductionPlanDrafted, plan.id, {});
      return plan;
    });
  }

  async change(
    actor: Actor,
    id: string,
    version: number,
    draft: ProductionPlanDraft,
  ): Promise<ProductionPlan> {
    return this.database.transaction(async () => {
      const plan = await this.plans.lock(actor.schoolId, id);
      allow(draftPlan, actor, plan);
      const known = await this.plans.phases(actor.schoolId, id);
      refuseWrongPhases(
        draft.phases,
        known.map((phase) => phase.id),
      );
      plan.change(textOf(draft), version);
      await this.plans.save(plan);
      await this.plans.keepPhases(plan, draft.phases);
      await this.events.record(actor, ProductionPlanChanged, id, { version: plan.version });
      return plan;
    });
  }

  async submit(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const plan = await this.plans.lock(actor.schoolId, id);
      allow(draftPlan, actor, plan);
      plan.submit((await this.plans.phases(actor.schoolId, id)).length);
      await this.plans.save(plan);
      await this.approvals.request(actor, 'production-plan', id);
      await this.events.record(actor, ProductionPlanSubmitted, id, {});
    });
  }
}

function textOf({ number, issuedOn, title, purpose }: ProductionPlanDraft): ProductionPlanText {
  return { number, issuedOn, title, purpose };
}

/** Days in order, and no phase of another plan or school smuggled in by its id. */
function refuseWrongPhases(phases: readonly PhaseText[], known: readonly string[]): void {
  const wrong = phases.flatMap((phase, index): CellError[] => {
    if (phase.id && !known.includes(phase.id))
      return [{ path: `phases.${index}.id`, code: 'catalog.phase-unknown' }];
    if (phase.endsOn < phase.startsOn)
      return [{ path: `phases.${index}.endsOn`, code: 'catalog.phase-ends-before-start' }];
    return [];
  });
  if (wrong.length > 0) throw new CellsRefused(wrong);
}
