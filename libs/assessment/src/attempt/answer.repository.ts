import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';
import type { GivenAnswer } from '../marking/given-answer';
import { graceSeconds } from './attempt.entity';

export interface KeptAnswer {
  position: number;
  response: GivenAnswer;
  /** Counted by the device: an older answer that arrives late changes nothing. */
  sequence: number;
}

export interface AttemptState {
  submittedAt: Date | null;
  deadlineAt: Date;
  holder: string;
}

@Injectable()
export class Answers {
  constructor(private readonly database: Database) {}

  /**
   * One statement, so that a thousand students saving at once cost one round trip each. It writes only while the attempt
   * runs and `holder` holds it; the share lock makes it wait for a handing-in of the same moment. Null: no such attempt.
   */
  async keep(
    attempt: { schoolId: string; studentId: string; id: string; holder: string },
    answers: readonly KeptAnswer[],
    now: Date,
  ): Promise<AttemptState | null> {
    const [state] = await this.database.prepared<AttemptState>(
      'assessment.keep-answers',
      `with attempt as materialized (
         select submitted_at, deadline_at, holder from assessment.attempt
          where school_id = $1 and id = $2 and student_id = $3 for key share
       ), kept as (
         insert into assessment.answer (school_id, attempt_id, position, response, sequence, saved_at)
         select $1, $2, x.position, x.response, x.sequence, $6
           from attempt a, jsonb_to_recordset($4::jsonb) as x (position int, response jsonb, sequence int)
          where a.submitted_at is null and a.holder = $5 and $6 <= a.deadline_at + interval '${graceSeconds} seconds'
          order by x.position
         on conflict (school_id, attempt_id, position) do update
           set response = excluded.response, sequence = excluded.sequence, saved_at = excluded.saved_at, score = null
           where answer.sequence < excluded.sequence
       )
       select submitted_at as "submittedAt", deadline_at as "deadlineAt", holder from attempt`,
      [attempt.schoolId, attempt.id, attempt.studentId, JSON.stringify(answers), attempt.holder, now],
    );
    return state ?? null;
  }

  /** Sets late answers aside, where only a teacher may take them up. */
  async keepLate(
    schoolId: string,
    attemptId: string,
    answers: readonly KeptAnswer[],
    now: Date,
  ): Promise<void> {
    const late = Object.fromEntries(
      answers.map((answer) => [answer.position, { ...answer, receivedAt: now }]),
    );
    await this.database.query(
      'update assessment.attempt set late = late || $3::jsonb where school_id = $1 and id = $2',
      [schoolId, attemptId, JSON.stringify(late)],
    );
  }

  of(schoolId: string, attemptId: string): Promise<(KeptAnswer & { score: number | null })[]> {
    return this.database.query(
      `select position, response, sequence, score from assessment.answer
        where school_id = $1 and attempt_id = $2 order by position`,
      [schoolId, attemptId],
    );
  }

  /** Writes the points that closed forms earned, in one statement. */
  async mark(
    schoolId: string,
    attemptId: string,
    scores: readonly { position: number; score: number }[],
    now: Date,
  ): Promise<void> {
    await this.database.query(
      `update assessment.answer a set score = x.score, marked_at = $4
         from jsonb_to_recordset($3::jsonb) as x (position int, score int)
        where a.school_id = $1 and a.attempt_id = $2 and a.position = x.position`,
      [schoolId, attemptId, JSON.stringify(scores), now],
    );
  }

  /** Empty answers where there are none, so that they can carry points; sequence -1: no device sent them. */
  async fillIn(
    schoolId: string,
    attemptId: string,
    blanks: readonly { position: number; response: GivenAnswer }[],
    now: Date,
  ): Promise<void> {
    await this.database.query(
      `insert into assessment.answer (school_id, attempt_id, position, response, sequence, saved_at)
       select $1, $2, x.position, x.response, -1, $4 from jsonb_to_recordset($3::jsonb) as x (position int, response jsonb)
       on conflict do nothing`,
      [schoolId, attemptId, JSON.stringify(blanks), now],
    );
  }

  /** What a teacher took up of a late answer stands in place of the one in time. */
  async replace(
    schoolId: string,
    attemptId: string,
    { position, response, sequence, score }: KeptAnswer & { score: number | null },
    now: Date,
  ): Promise<void> {
    await this.database.query(
      `insert into assessment.answer (school_id, attempt_id, position, response, sequence, saved_at, score, marked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $6)
       on conflict (school_id, attempt_id, position) do update
         set response = excluded.response, sequence = excluded.sequence, saved_at = excluded.saved_at, score = excluded.score,
             marked_at = excluded.marked_at, marks = null, mark_version = answer.mark_version + 1`,
      [schoolId, attemptId, position, JSON.stringify(response), sequence, now, score],
    );
  }
}
