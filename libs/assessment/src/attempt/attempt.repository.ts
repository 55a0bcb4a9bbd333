import { Injectable } from '@nestjs/common';
import { Database, NotFound } from '@hoclieu/platform';
import { Attempt } from './attempt.entity';

@Injectable()
export class Attempts {
  constructor(private readonly database: Database) {}

  async get(student: { schoolId: string; studentId: string }, id: string): Promise<Attempt> {
    const attempt = await this.database.repository(Attempt).findOneBy({ ...student, id });
    if (!attempt) throw new NotFound('attempt');
    return attempt;
  }

  async lock(student: { schoolId: string; studentId: string }, id: string): Promise<Attempt> {
    return this.locked({ ...student, id });
  }

  /** For the clock, which acts for whoever forgot to hand in. */
  async lockOfSchool(schoolId: string, id: string): Promise<Attempt> {
    return this.locked({ schoolId, id });
  }

  /** In which sitting; for whoever locks that one first. */
  async sittingOf(schoolId: string, id: string): Promise<string> {
    const attempt = await this.database.repository(Attempt).findOneBy({ schoolId, id });
    if (!attempt) throw new NotFound('attempt');
    return attempt.sittingId;
  }

  /** Null when the student has one under way already: two taps on "Bắt đầu" are one attempt. */
  async start(attempt: Attempt): Promise<Attempt | null> {
    const inserted = await this.database.query(
      `insert into assessment.attempt (school_id, id, sitting_id, student_id, number, arrangement, started_at, deadline_at,
                                       holder, held_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $7)
       on conflict do nothing returning id`,
      [
        attempt.schoolId,
        attempt.id,
        attempt.sittingId,
        attempt.studentId,
        attempt.number,
        JSON.stringify(attempt.arrangement),
        attempt.startedAt,
        attempt.deadlineAt,
        attempt.holder,
      ],
    );
    return inserted.length > 0 ? attempt : null;
  }

  /** The one attempt that is not handed in. */
  async running(student: { schoolId: string; studentId: string }, sittingId: string): Promise<string> {
    const row = await this.database.one<{ id: string }>(
      `select id from assessment.attempt
        where school_id = $1 and sitting_id = $2 and student_id = $3 and submitted_at is null`,
      [student.schoolId, sittingId, student.studentId],
    );
    if (!row) throw new NotFound('attempt');
    return row.id;
  }

  /** Of all schools, the longest overdue first. */
  overdue(before: Date, limit: number): Promise<{ schoolId: string; id: string }[]> {
    return this.database.query(
      `select school_id as "schoolId", id from assessment.attempt
        where submitted_at is null and deadline_at < $1 order by deadline_at limit $2`,
      [before, limit],
    );
  }

  async save(attempt: Attempt): Promise<void> {
    await this.database.repository(Attempt).save(attempt);
  }

  private async locked(where: { schoolId: string; id: string; studentId?: string }): Promise<Attempt> {
    const attempt = await this.database
      .repository(Attempt)
      .findOne({ where, lock: { mode: 'pessimistic_write' } });
    if (!attempt) throw new NotFound('attempt');
    return attempt;
  }
}
