import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, Events } from '@hoclieu/platform';
import { Attempts } from '../attempt/attempt.repository';
import { HeldSitting, HeldSittings } from './held-sittings.query';
import {
  AttemptStillOpen,
  HeldOnPaper,
  ResultsReleasedAlready,
  StudentOfAnotherClass,
} from './holding.errors';
import { AttemptReopened, ExtraTimeGranted } from './holding.events';

/** What a teacher does for single students of a sitting. */
@Injectable()
export class StudentCare {
  constructor(
    private readonly database: Database,
    private readonly held: HeldSittings,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** Adds to what the student was given before, and moves the deadline of an attempt under way. */
  async giveTime(
    actor: Actor,
    sittingId: string,
    grant: { studentId: string; minutes: number; note: string },
  ): Promise<void> {
    await this.database.transaction(async () => {
      const sitting = await this.held.conducted(actor, sittingId);
      if (sitting.form === 'paper') throw new HeldOnPaper();
      await this.checkOfClass(sitting, actor.schoolId, grant.studentId);
      const { studentId, minutes, note } = grant;
      await this.database.query(
        `insert into assessment.accommodation as given
           (school_id, sitting_id, student_id, extra_minutes, note, granted_by, granted_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (school_id, sitting_id, student_id) do update
           set extra_minutes = least(240, given.extra_minutes + excluded.extra_minutes), note = excluded.note,
               granted_by = excluded.granted_by, granted_at = excluded.granted_at`,
        [actor.schoolId, sittingId, studentId, minutes, note, actor.personId, this.clock.now()],
      );
      await this.database.query(
        `update assessment.attempt set deadline_at = deadline_at + make_interval(mins => $4)
          where school_id = $1 and sitting_id = $2 and student_id = $3 and submitted_at is null`,
        [actor.schoolId, sittingId, studentId, minutes],
      );
      await this.events.record(actor, ExtraTimeGranted, sittingId, grant);
    });
  }

  /** Lets a student go on with what was handed in; the answers stay. */
  async reopen(actor: Actor, attemptId: string, wish: { minutes: number; reason: string }): Promise<void> {
    await this.database.transaction(async () => {
      const attempt = await this.attempts.lockOfSchool(actor.schoolId, attemptId);
      const sitting = await this.held.conducted(actor, attempt.sittingId);
      if (sitting.form === 'paper') throw new HeldOnPaper();
      if (sitting.releasedAt) throw new ResultsReleasedAlready();
      if (await this.isWriting(attempt)) throw new AttemptStillOpen();
      attempt.reopen(new Date(this.clock.now().getTime() + wish.minutes * 60_000));
      await this.attempts.save(attempt);
      const { sittingId, studentId } = attempt;
      await this.events.record(actor, AttemptReopened, attemptId, { sittingId, studentId, ...wish });
    });
  }

  private async isWriting(attempt: { schoolId: string; sittingId: string; studentId: string }) {
    const { schoolId, sittingId, studentId } = attempt;
    const running = await this.database.one(
      `select 1 from assessment.attempt
        where school_id = $1 and sitting_id = $2 and student_id = $3 and submitted_at is null`,
      [schoolId, sittingId, studentId],
    );
    return running !== null;
  }

  private async checkOfClass(sitting: HeldSitting, schoolId: string, studentId: string): Promise<void> {
    const found = await this.database.one(
      `select 1 from people.enrolment where school_id = $1 and class_id = $2 and student_id = $3 and to_on is null
       union all select 1 from assessment.attempt where school_id = $1 and sitting_id = $4 and student_id = $3`,
      [schoolId, sitting.classId, studentId, sitting.id],
    );
    if (!found) throw new StudentOfAnotherClass();
  }
}
