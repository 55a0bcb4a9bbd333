import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { PlanRows } from '@hoclieu/teaching';
import { learningPolicy } from './learning.policy';

export interface EvidencedAssignment {
  readonly id: string;
  readonly materialId: string;
  readonly title: string;
  readonly visibleFrom: string;
  readonly dueOn: string | null;
}

/** What the server saw of a row, in numbers. */
export interface RowEvidence {
  readonly planRowId: string;
  readonly assignments: EvidencedAssignment[];
  /** Students in the class today. */
  readonly students: number;
  /** Of them, how many opened at least one assigned material. */
  readonly opened: number;
  /** Students present at live periods of the row, each counted once. */
  readonly present: number;
  readonly firstSeenOn: string | null;
}

@Injectable()
export class RowEvidences {
  constructor(
    private readonly database: Database,
    private readonly rows: PlanRows,
  ) {}

  /** Evidence of those of the rows that the actor may see. */
  async of(actor: Actor, planRowIds: string[]) {
    const visible = new Map((await this.rows.find(actor, planRowIds)).map((row) => [row.id, row]));
    const evidence = await this.database.query<RowEvidence>(readEvidence, [
      actor.schoolId,
      [...visible.keys()],
    ]);
    return evidence.map((each) => {
      const row = visible.get(each.planRowId);
      return { ...each, can: { seeStudents: row !== undefined && learningPolicy.seeStudents(actor, row) } };
    });
  }
}

const readEvidence = `
  select r.id as "planRowId", coalesce(a.list, '[]') as assignments, n.students, o.opened, t.present,
         e.first_seen_on::text as "firstSeenOn"
    from teaching.plan_row r
    left join lateral (
      select jsonb_agg(jsonb_build_object('id', a.id, 'materialId', a.material_id, 'title', m.title,
               'visibleFrom', a.visible_from, 'dueOn', a.due_on) order by m.title) as list
        from learning.assignment a
        join catalog.material m on m.school_id = a.school_id and m.id = a.material_id
       where a.school_id = r.school_id and a.plan_row_id = r.id and a.withdrawn_at is null) a on true
    left join lateral (
      select count(*)::int as students from people.enrolment e
       where e.school_id = r.school_id and e.class_id = r.class_id and e.to_on is null) n on true
    left join lateral (
      select count(distinct o.student_id)::int as opened
        from learning.assignment a
        join learning.opening o on o.school_id = a.school_id and o.assignment_id = a.id
       where a.school_id = r.school_id and a.plan_row_id = r.id) o on true
    left join lateral (
      select count(distinct t.student_id)::int as present from learning.attendance t
       where t.school_id = r.school_id and t.plan_row_id = r.id and t.present) t on true
    left join learning.row_evidence e on e.school_id = r.school_id and e.plan_row_id = r.id
   where r.school_id = $1 and r.id = any($2::uuid[])
   order by r.id`;
