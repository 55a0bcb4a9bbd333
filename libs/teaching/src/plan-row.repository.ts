import { Injectable } from '@nestjs/common';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import { PlanRow } from './plan-row.entity';
import { planScope, visibleRow } from './plan-scope';
import type { WantedRow } from './row-ground';
import type { TeachingPlan } from './teaching-plan.entity';

/** A row with what other modules must know of it: whose it is, and whether it is in force. */
export interface PlacedRow extends PlanRow {
  readonly teacherId: string;
  readonly subjectId: string;
  readonly schoolYearId: string;
  /** As approved; null while the row is in no approved plan. */
  readonly inForce: { readonly halfPeriods: number; readonly forceMajeureId: string | null } | null;
}

export interface RowMaterials {
  readonly rowId: string;
  readonly materialIds: string[];
}

@Injectable()
export class PlanRows {
  constructor(private readonly database: Database) {}

  /** The rows of a plan as their teacher edits them. */
  wantedRows(plan: TeachingPlan): Promise<(WantedRow & { id: string })[]> {
    return this.database.query(
      `select r.id, r.class_id as "classId", r.lesson_id as "lessonId", r.half_periods as "halfPeriods", r.mode,
              r.stage, r.platform, r.link, r.week_id as "weekId", r.taught_on::text as "taughtOn",
              r.force_majeure_id as "forceMajeureId",
              array(select m.material_id from teaching.plan_row_material m
                     where m.school_id = r.school_id and m.plan_row_id = r.id) as "materialIds"
         from teaching.plan_row r
        where r.school_id = $1 and r.plan_id = $2 and r.removed_at is null
        order by r.id`,
      [plan.schoolId, plan.id],
    );
  }

  /**
   * Locks the classes whose rows are about to change, so that two teachers of one class cannot together plan more
   * periods than a lesson has.
   */
  async lockClasses(schoolId: string, classIds: string[]): Promise<void> {
    await this.database.query(
      `select from school.class where school_id = $1 and id = any($2::uuid[]) order by id for no key update`,
      [schoolId, classIds],
    );
  }

  /** One visible row, locked; NotFound when it is not the actor's to see. */
  lock(actor: Actor, id: string): Promise<PlacedRow> {
    return this.placed(actor, id, 'for no key update of r');
  }

  get(actor: Actor, id: string): Promise<PlacedRow> {
    return this.placed(actor, id, '');
  }

  /** Those of the named rows that the actor may see. */
  find(actor: Actor, ids: string[]): Promise<PlacedRow[]> {
    return this.database.query<PlacedRow>(`${placedRows} order by r.id`, scoped(actor, ids));
  }

  async save(rows: PlanRow[]): Promise<void> {
    await this.database.repository(PlanRow).upsert(rows, ['schoolId', 'id']);
  }

  async setMaterials(schoolId: string, ofRows: RowMaterials[]): Promise<void> {
    const rowIds = ofRows.map((row) => row.rowId);
    const pairs = ofRows.flatMap(({ rowId, materialIds }) => materialIds.map((id) => [rowId, id] as const));
    await this.database.query(
      'delete from teaching.plan_row_material where school_id = $1 and plan_row_id = any($2::uuid[])',
      [schoolId, rowIds],
    );
    await this.database.query(
      `insert into teaching.plan_row_material (school_id, plan_row_id, material_id)
       select $1, r, m from unnest($2::uuid[], $3::uuid[]) as pair (r, m) on conflict do nothing`,
      [schoolId, pairs.map(([rowId]) => rowId), pairs.map(([, materialId]) => materialId)],
    );
  }

  /** Takes rows out of the plan; says how many there were and how many of them were already delivered. */
  async remove(
    plan: TeachingPlan,
    ids: string[],
    now: Date,
  ): Promise<{ removed: number; delivered: number }> {
    const [counts] = await this.database.query<{ removed: number; delivered: number }>(
      `with gone as (
         update teaching.plan_row set removed_at = $4
          where school_id = $1 and plan_id = $2 and id = any($3::uuid[]) and removed_at is null
         returning school_id, id
       )
       select count(*)::int as removed,
              count(*) filter (where exists (
                select from teaching.delivery d
                 where d.school_id = gone.school_id and d.plan_row_id = gone.id and d.withdrawn_at is null))::int
                as delivered
         from gone`,
      [plan.schoolId, plan.id, ids, now],
    );
    return counts ?? { removed: 0, delivered: 0 };
  }

  /** Puts the rows of the plan in force as they stand, in place of what was in force before. */
  async putInForce(plan: TeachingPlan, now: Date): Promise<void> {
    await this.forgetBefore(plan);
    await this.database.query(
      `update teaching.plan_row set approved_at = coalesce(approved_at, $3)
        where school_id = $1 and plan_id = $2 and removed_at is null`,
      [plan.schoolId, plan.id, now],
    );
  }

  /** Keeps the rows in force as they are, so that a revision can be written beside them. */
  async keepBefore(plan: TeachingPlan): Promise<void> {
    await this.database.query(
      `insert into teaching.plan_row_before_revision
              (school_id, plan_row_id, half_periods, mode, stage, week_id, taught_on, force_majeure_id)
       select school_id, id, half_periods, mode, stage, week_id, taught_on, force_majeure_id
         from teaching.plan_row
        where school_id = $1 and plan_id = $2 and approved_at is not null and removed_at is null`,
      [plan.schoolId, plan.id],
    );
  }

  private async forgetBefore(plan: TeachingPlan): Promise<void> {
    await this.database.query(
      `delete from teaching.plan_row_before_revision b using teaching.plan_row r
        where b.school_id = $1 and r.school_id = b.school_id and r.id = b.plan_row_id and r.plan_id = $2`,
      [plan.schoolId, plan.id],
    );
  }

  private async placed(actor: Actor, id: string, locking: string): Promise<PlacedRow> {
    const [row] = await this.database.query<PlacedRow>(`${placedRows} ${locking}`, scoped(actor, [id]));
    if (!row) throw new NotFound('teaching-plan-row');
    return row;
  }
}

function scoped(actor: Actor, ids: string[]): unknown[] {
  return [actor.schoolId, JSON.stringify(planScope(actor)), ids];
}

const placedRows = `
  select r.school_id as "schoolId", r.id, r.plan_id as "planId", r.class_id as "classId", r.lesson_id as "lessonId",
         r.half_periods as "halfPeriods", r.mode, r.stage, r.platform, r.link, r.week_id as "weekId",
         r.taught_on::text as "taughtOn", r.force_majeure_id as "forceMajeureId", r.approved_at as "approvedAt",
         r.removed_at as "removedAt", p.teacher_id as "teacherId", p.subject_id as "subjectId",
         p.school_year_id as "schoolYearId",
         (select jsonb_build_object('halfPeriods', a.half_periods, 'forceMajeureId',
                   case when a.mode = 'replace' then coalesce(b.force_majeure_id, r.force_majeure_id) end)
            from teaching.approved_row a
            left join teaching.plan_row_before_revision b
              on b.school_id = a.school_id and b.plan_row_id = a.plan_row_id
           where a.school_id = r.school_id and a.plan_row_id = r.id) as "inForce"
    from teaching.plan_row r
    join teaching.plan p on p.school_id = r.school_id and p.id = r.plan_id
    join school.class c on c.school_id = r.school_id and c.id = r.class_id
   where r.school_id = $1 and r.id = any($3::uuid[]) and ${visibleRow}`;
