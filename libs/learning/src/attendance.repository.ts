import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';

export interface Presence {
  readonly studentId: string;
  readonly present: boolean;
}

export interface AttendanceLine {
  readonly studentId: string;
  readonly fullName: string;
  /** null: not kept yet. */
  readonly present: boolean | null;
}

@Injectable()
export class Attendances {
  constructor(private readonly database: Database) {}

  /** The class list of that day with what was kept. */
  sheet(schoolId: string, row: { id: string; classId: string }, heldOn: string): Promise<AttendanceLine[]> {
    return this.database.query<AttendanceLine>(
      `select s.id as "studentId", s.full_name as "fullName", a.present
         from people.enrolment e
         join people.student s on s.school_id = e.school_id and s.id = e.student_id
         left join learning.attendance a on a.school_id = s.school_id and a.plan_row_id = $2 and a.student_id = s.id
          and a.held_on = $4::date
        where e.school_id = $1 and e.class_id = $3 and e.from_on <= $4::date
          and (e.to_on is null or e.to_on >= $4::date)
        order by s.folded_name, s.id`,
      [schoolId, row.id, row.classId, heldOn],
    );
  }

  async keep(
    actor: Actor,
    planRowId: string,
    heldOn: string,
    kept: { entries: Presence[]; at: Date },
  ): Promise<void> {
    await this.database.query(
      `insert into learning.attendance (school_id, plan_row_id, student_id, held_on, present, recorded_by, recorded_at)
       select $1, $2, x.student_id, $3, x.present, $4, $5
         from unnest($6::uuid[], $7::boolean[]) as x (student_id, present)
       on conflict (school_id, plan_row_id, held_on, student_id)
         do update set present = excluded.present, recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`,
      [
        actor.schoolId,
        planRowId,
        heldOn,
        actor.personId,
        kept.at,
        kept.entries.map((entry) => entry.studentId),
        kept.entries.map((entry) => entry.present),
      ],
    );
  }
}
