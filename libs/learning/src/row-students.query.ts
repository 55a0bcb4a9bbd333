import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, decodeCursor, Page, pageOf } from '@hoclieu/platform';
import { PlanRows } from '@hoclieu/teaching';
import { learningPolicy } from './learning.policy';

/** One student of the row's class, and what the server saw of them for this row: no more than that. */
export interface RowStudent {
  readonly studentId: string;
  readonly fullName: string;
  readonly firstOpenedAt: string | null;
  readonly openedMaterials: number;
  readonly present: boolean | null;
}

@Injectable()
export class RowStudents {
  constructor(
    private readonly database: Database,
    private readonly rows: PlanRows,
  ) {}

  /** Who of the class has opened what was assigned; for the teacher, the homeroom teacher and the heads alone. */
  async page(actor: Actor, planRowId: string, limit: number, cursor?: string): Promise<Page<RowStudent>> {
    const row = await this.rows.get(actor, planRowId);
    allow(learningPolicy.seeStudents, actor, row);
    const after = cursor ? decodeCursor(cursor, 2) : [null, null];
    const students = await this.database.query<RowStudent>(listStudents, [
      actor.schoolId,
      planRowId,
      row.classId,
      ...after,
      limit + 1,
    ]);
    return pageOf(students, limit, (student) => [student.fullName, student.studentId]);
  }
}

const listStudents = `
  select s.id as "studentId", s.full_name as "fullName",
         o.first_opened_at as "firstOpenedAt", coalesce(o.materials, 0) as "openedMaterials", t.present
    from people.enrolment e
    join people.student s on s.school_id = e.school_id and s.id = e.student_id
    left join lateral (
      select min(o.first_opened_at) as first_opened_at, count(*)::int as materials
        from learning.assignment a
        join learning.opening o on o.school_id = a.school_id and o.assignment_id = a.id and o.student_id = s.id
       where a.school_id = e.school_id and a.plan_row_id = $2) o on true
    left join lateral (
      select bool_or(t.present) as present from learning.attendance t
       where t.school_id = e.school_id and t.plan_row_id = $2 and t.student_id = s.id) t on true
   where e.school_id = $1 and e.class_id = $3 and e.to_on is null
     and ($4::text is null or (s.folded_name, s.id) > (platform.fold($4), $5::uuid))
   order by s.folded_name, s.id
   limit $6`;
