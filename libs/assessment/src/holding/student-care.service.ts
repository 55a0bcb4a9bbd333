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
import { OnlyMoreTime, SittingChangeReasonMissing } from '../sitting/sitting.errors';

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

  /** What a student has beyond the others, in all; an attempt under way gets what it gains. @throws OnlyMoreTime */
  async giveTime(
    actor: Actor,
    sittingId: string,
    studentId: string,
    { minutes, reason = '' }: { minutes: number; reason?: string },
  ): Promise<void> {
    await this.database.transaction(async () => {
      const sitting = await this.held.lockConducted(actor, sittingId);
      if (sitting.form === 'paper') throw new HeldOnPaper();
      await this.checkOfClass(sitting, actor.schoolId, studentId);
      const before = await this.extraMinutes(actor.schoolId, sittingId, studentId);
      if (sitting.started > 0) checkMore(minutes - before, reason);
      await this.keepTime(actor, sittingId, studentId, { minutes, reason });
      await this.database.query(
        `update assessment.attempt set deadline_at = deadline_at + make_interval(mins => $4)
          where school_id = $1 and sitting_id = $2 and student_id = $3 and submitted_at is null`,
        [actor.schoolId, sittingId, studentId, minutes - before],
      );
      await this.events.record(actor, ExtraTimeGranted, sittingId, { studentId, minutes, note: reason });
    });
  }

  /** Lets a student go on with what was handed in; the answers stay. */
  async reopen(actor: Actor, attemptId: string, wish: { minutes: number; reason: string }): Promise<void> {
    await this.database.transaction(async () => {
      const sittingId = await this.attempts.sittingOf(actor.schoolId, attemptId);
      const sitting = await this.held.lockConducted(actor, sittingId);
      const attempt = await this.attempts.lockOfSchool(actor.schoolId, attemptId);
      if (sitting.form === 'paper') throw new HeldOnPaper();
      if (sitting.releasedAt) throw new ResultsReleasedAlready();
      if (await this.isWriting(attempt)) throw new AttemptStillOpen();
      attempt.reopen(this.clock.now(), wish);
      await this.attempts.save(attempt);
      const { studentId } = attempt;
      await this.events.record(actor, AttemptReopened, attemptId, { sittingId, studentId, ...wish });
    });
  }

  private async extraMinutes(schoolId: string, sittingId: string, studentId: string): Promise<number> {
    const given = await this.database.one<{ minutes: number }>(
      `select extra_minutes as minutes from assessment.accommodation
        where school_id = $1 and sitting_id = $2 and student_id = $3`,
      [schoolId, sittingId, studentId],
    );
    return given?.minutes ?? 0;
  }

  private async keepTime(
    actor: Actor,
    sittingId: string,
    studentId: string,
    { minutes, reason }: { minutes: number; reason: string },
  ): Promise<void> {
    await this.database.query(
      `insert into assessment.accommodation (school_id, sitting_id, student_id, extra_minutes, note, granted_by, granted_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (school_id, sitting_id, student_id) do update
         set extra_minutes = excluded.extra_minutes, note = excluded.note, granted_by = excluded.granted_by,
             granted_at = excluded.granted_at`,
      [actor.schoolId, sittingId, studentId, minutes, reason, actor.personId, this.clock.now()],
    );
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

/** Once somebody has begun, time is given and never taken, and why is said. */
function checkMore(gain: number, reason: string): void {
  if (gain < 0) throw new OnlyMoreTime();
  if (!reason) throw new SittingChangeReasonMissing();
}
