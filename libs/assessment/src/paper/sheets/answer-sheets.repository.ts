import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@hoclieu/platform';
import { AttemptScores } from '../../marking/attempt-scores';
import type { MarkedAnswer } from './answer-sheet-reading.service';

export interface TakenSheet {
  sittingId: string;
  studentId: string;
  code: string;
  answers: MarkedAnswer[];
}

/** A sheet that was read becomes an attempt handed in when the class had to: whatever follows knows no difference. */
@Injectable()
export class AnswerSheets {
  constructor(
    private readonly database: Database,
    private readonly scores: AttemptScores,
    private readonly clock: Clock,
  ) {}

  /** Held until the import is done: nobody releases, or brings in, the same results meanwhile. */
  async lock(schoolId: string, testId: string): Promise<void> {
    await this.database.query(
      `select from assessment.sitting where school_id = $1 and test_id = $2 and form = 'paper' order by id for update`,
      [schoolId, testId],
    );
  }

  /** Writes all sheets at once. One that comes again replaces what a machine read; essays that were marked stay. */
  async keep(schoolId: string, sheets: readonly TakenSheet[], essays: readonly number[]): Promise<void> {
    const attempts = await this.attempts(schoolId, sheets);
    const ids = new Map(attempts.map(({ id, studentId }) => [studentId, id]));
    const answers = sheets.flatMap((sheet) =>
      sheet.answers.map((answer) => ({ ...answer, attemptId: ids.get(sheet.studentId) })),
    );
    await this.database.query(
      `delete from assessment.answer where school_id = $1 and attempt_id = any($2::uuid[]) and position <> all($3::int[])`,
      [schoolId, [...ids.values()], essays],
    );
    await this.database.query(
      `insert into assessment.answer (school_id, attempt_id, position, response, sequence, saved_at, score, marked_at)
       select $1, x."attemptId", x.position, x.response, 0, $3, x.score, case when x.score is not null then $3::timestamptz end
         from jsonb_to_recordset($2::jsonb) as x ("attemptId" uuid, position int, response jsonb, score int)
       on conflict do nothing`,
      [schoolId, JSON.stringify(answers), this.clock.now()],
    );
    await this.scores.recompute(schoolId, [...ids.values()]);
  }

  private attempts(
    schoolId: string,
    sheets: readonly TakenSheet[],
  ): Promise<{ id: string; studentId: string }[]> {
    const rows = sheets.map(({ sittingId, studentId, code }) => ({ sittingId, studentId, code }));
    return this.database.query(
      `insert into assessment.attempt (school_id, sitting_id, student_id, number, arrangement, code, started_at, deadline_at,
                                       submitted_at, holder, held_at)
       select $1, s.id, x."studentId", 1, c.arrangement, c.code, least(s.opens_at, $3), s.closes_at, least(s.closes_at, $3),
              'paper', $3
         from jsonb_to_recordset($2::jsonb) as x ("sittingId" uuid, "studentId" uuid, code text)
         join assessment.sitting s on s.school_id = $1 and s.id = x."sittingId"
         join assessment.test_code c on c.school_id = s.school_id and c.test_id = s.test_id and c.code = x.code
       on conflict (school_id, sitting_id, student_id, number) do update
         set arrangement = excluded.arrangement, code = excluded.code
       returning id, student_id as "studentId"`,
      [schoolId, JSON.stringify(rows), this.clock.now()],
    );
  }
}
