import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';

export interface Opened {
  readonly planRowId: string;
  readonly isFirst: boolean;
}

/** What the server saw students open. */
@Injectable()
export class Openings {
  constructor(private readonly database: Database) {}

  /** Counts one more opening; two at once are counted as two, and only one of them is the first. */
  async count(schoolId: string, studentId: string, assignmentId: string, now: Date): Promise<Opened> {
    const [opened] = await this.database.query<Opened>(
      `with opened as (
         insert into learning.opening (school_id, student_id, assignment_id, first_opened_at, last_opened_at)
         values ($1, $2, $3, $4, $4)
         on conflict (school_id, assignment_id, student_id)
           do update set last_opened_at = excluded.last_opened_at, times = learning.opening.times + 1
         returning times
       )
       select a.plan_row_id as "planRowId", opened.times = 1 as "isFirst"
         from opened, learning.assignment a where a.school_id = $1 and a.id = $3`,
      [schoolId, studentId, assignmentId, now],
    );
    return opened ?? { planRowId: '', isFirst: false };
  }
}
