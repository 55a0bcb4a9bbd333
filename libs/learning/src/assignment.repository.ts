import { Injectable } from '@nestjs/common';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import { Assignment } from './assignment.entity';

export interface GivenRow {
  readonly planRowId: string;
  readonly assigned: number;
}

export interface Giving {
  readonly visibleFrom: string;
  readonly dueOn: string | null;
  readonly at: Date;
}

@Injectable()
export class Assignments {
  constructor(private readonly database: Database) {}

  /** Gives the published materials of the rows to their classes; what is given already stays as it is. */
  give(actor: Actor, planRowIds: string[], giving: Giving): Promise<GivenRow[]> {
    return this.database.query<GivenRow>(
      `with given as (
         insert into learning.assignment (school_id, plan_row_id, class_id, lesson_id, material_id, assigned_at,
                     assigned_by, visible_from, due_on)
         select r.school_id, r.plan_row_id, r.class_id, r.lesson_id, m.id, $3, $4, $5, $6
           from teaching.approved_row r
           join teaching.plan_row_material x on x.school_id = r.school_id and x.plan_row_id = r.plan_row_id
           join catalog.material m on m.school_id = x.school_id and m.id = x.material_id and m.status = 'published'
          where r.school_id = $1 and r.plan_row_id = any($2::uuid[])
         on conflict (school_id, plan_row_id, material_id) where withdrawn_at is null do nothing
         returning plan_row_id
       )
       select plan_row_id as "planRowId", count(*)::int as assigned from given group by plan_row_id`,
      [actor.schoolId, planRowIds, giving.at, actor.personId, giving.visibleFrom, giving.dueOn],
    );
  }

  /** Rows of these to which something is given at this moment. */
  async rowsWithAssignments(schoolId: string, planRowIds: string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ plan_row_id: string }>(
      'select plan_row_id from learning.assigned_row where school_id = $1 and plan_row_id = any($2::uuid[])',
      [schoolId, planRowIds],
    );
    return new Set(rows.map((row) => row.plan_row_id));
  }

  async lock(actor: Actor, id: string): Promise<Assignment> {
    const assignment = await this.database
      .repository(Assignment)
      .findOne({ where: { schoolId: actor.schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!assignment) throw new NotFound('assignment');
    return assignment;
  }

  async save(assignment: Assignment): Promise<void> {
    await this.database.repository(Assignment).save(assignment);
  }

  /** Takes everything given for a row back; says how much that was. */
  async withdrawRow(actor: Actor, planRowId: string, now: Date): Promise<number> {
    const withdrawn = await this.database.query(
      `update learning.assignment set withdrawn_at = $3, withdrawn_by = $4
        where school_id = $1 and plan_row_id = $2 and withdrawn_at is null returning 1`,
      [actor.schoolId, planRowId, now, actor.personId],
    );
    return withdrawn.length;
  }
}
