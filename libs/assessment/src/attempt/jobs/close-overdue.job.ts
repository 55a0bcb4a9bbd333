import { Injectable } from '@nestjs/common';
import { Clock, Database, defineJob, Handles, Jobs, systemActor } from '@hoclieu/platform';
import { graceSeconds } from '../attempt.entity';
import { Attempts } from '../attempt.repository';
import { HandingIn } from '../handing-in.service';

/** Every minute: one job for each attempt that its student did not hand in, so that a bad one holds up no other. */
export const CloseOverdueAttempts = defineJob<object>('assessment.close-overdue-attempts');
export const CloseAttempt = defineJob<{ schoolId: string; attemptId: string }>('assessment.close-attempt');

/** A whole school's attempts of one hour; what is more comes a minute later. */
const atOnce = 2_000;

@Injectable()
export class CloseOverdueAttemptsHandler {
  constructor(
    private readonly database: Database,
    private readonly attempts: Attempts,
    private readonly handingIn: HandingIn,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  @Handles(CloseOverdueAttempts)
  async everywhere(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - graceSeconds * 1000);
    for (const { schoolId, id } of await this.attempts.overdue(before, atOnce))
      await this.jobs.enqueue(CloseAttempt, { schoolId, attemptId: id }, { deduplicate: id });
  }

  @Handles(CloseAttempt)
  async close({ schoolId, attemptId }: { schoolId: string; attemptId: string }): Promise<void> {
    await this.database.transaction(async () => {
      const attempt = await this.attempts.lockOfSchool(schoolId, attemptId);
      await this.handingIn.byClock(systemActor(schoolId), attempt);
    });
  }
}
