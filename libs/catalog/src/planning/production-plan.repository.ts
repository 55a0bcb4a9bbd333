import { Injectable } from '@nestjs/common';
import { Clock, Database, newId, NotFound } from '@hoclieu/platform';
import { Phase, PhaseTarget } from './phase.entity';
import { PhaseInUse } from './planning.errors';
import { ProductionPlan } from './production-plan.entity';

export interface PhaseText {
  readonly id?: string;
  readonly name: string;
  readonly goal: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly targetKind: PhaseTarget;
  readonly targetValue: number;
}

@Injectable()
export class ProductionPlans {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async get(schoolId: string, id: string): Promise<ProductionPlan> {
    const plan = await this.database.repository(ProductionPlan).findOneBy({ schoolId, id });
    if (!plan) throw new NotFound('production-plan');
    return plan;
  }

  async lock(schoolId: string, id: string): Promise<ProductionPlan> {
    const plan = await this.database
      .repository(ProductionPlan)
      .findOne({ where: { schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!plan) throw new NotFound('production-plan');
    return plan;
  }

  create(plan: Partial<ProductionPlan>): ProductionPlan {
    return this.database.repository(ProductionPlan).create(plan);
  }

  async save(plan: ProductionPlan): Promise<void> {
    plan.updatedAt = this.clock.now();
    await this.database.repository(ProductionPlan).save(plan);
  }

  phases(schoolId: string, productionPlanId: string): Promise<Phase[]> {
    return this.database
      .repository(Phase)
      .find({ where: { schoolId, productionPlanId }, order: { position: 'ASC' } });
  }

  /** Makes the plan's phases exactly these, in this order; a phase that rows belong to is not dropped. */
  async keepPhases(plan: ProductionPlan, wanted: readonly PhaseText[]): Promise<void> {
    const phases = wanted.map((phase, index) => ({ ...phase, id: phase.id ?? newId(), position: index + 1 }));
    await this.dropOthers(
      plan,
      phases.map((phase) => phase.id),
    );
    await this.database.query(
      `insert into catalog.phase (school_id, production_plan_id, id, position, name, goal, starts_on, ends_on,
                                  target_kind, target_value)
       select $1, $2, p.id, p.position, p.name, p.goal, p."startsOn", p."endsOn", p."targetKind", p."targetValue"
         from jsonb_to_recordset($3::jsonb) as p(id uuid, position int, name text, goal text, "startsOn" date,
              "endsOn" date, "targetKind" text, "targetValue" int)
       on conflict (school_id, id) do update
          set position = excluded.position, name = excluded.name, goal = excluded.goal,
              starts_on = excluded.starts_on, ends_on = excluded.ends_on,
              target_kind = excluded.target_kind, target_value = excluded.target_value
        where phase.production_plan_id = excluded.production_plan_id`,
      [plan.schoolId, plan.id, JSON.stringify(phases)],
    );
  }

  private async dropOthers(plan: ProductionPlan, kept: string[]): Promise<void> {
    const used = await this.database.query<{ name: string }>(
      `select p.name from catalog.phase p
        where p.school_id = $1 and p.production_plan_id = $2 and p.id <> all ($3::uuid[])
          and exists (select 1 from catalog.catalogue_entry e where e.school_id = p.school_id and e.phase_id = p.id)`,
      [plan.schoolId, plan.id, kept],
    );
    if (used.length > 0) throw new PhaseInUse(used.map((phase) => phase.name));
    await this.database.query(
      'delete from catalog.phase where school_id = $1 and production_plan_id = $2 and id <> all ($3::uuid[])',
      [plan.schoolId, plan.id, kept],
    );
  }
}
