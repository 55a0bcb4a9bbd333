import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { AttemptOpening } from './attempt-opening';
import { Attempt } from './attempt.entity';
import { Attempts } from './attempt.repository';
import { HandingIn } from './handing-in.service';
import { Sittings } from './sittings.query';
import { studentOf } from './student-of';

/** A student begins, continues and hands in. */
@Injectable()
export class TestTaking {
  constructor(
    private readonly database: Database,
    private readonly sittings: Sittings,
    private readonly attempts: Attempts,
    private readonly opening: AttemptOpening,
    private readonly handingIn: HandingIn,
  ) {}

  /** Begins an attempt, or continues the one under way in the page that asks: `holder` is that page's own key. */
  async start(actor: Actor, sittingId: string, holder: string): Promise<Attempt> {
    const student = studentOf(actor);
    return this.database.transaction(async () => {
      const sitting = await this.sittings.get(student, sittingId);
      if (sitting.runningAttemptId) return this.takeOver(actor, sitting.runningAttemptId, holder);
      const begun = await this.opening.begin(actor, sitting, holder);
      return begun ?? this.takeOver(actor, await this.attempts.running(student, sittingId), holder);
    });
  }

  /** Moves the attempt to the page that asks; the page that held it is told when it next saves. */
  async takeOver(actor: Actor, attemptId: string, holder: string): Promise<Attempt> {
    return this.database.transaction(async () => {
      const attempt = await this.attempts.lock(studentOf(actor), attemptId);
      return this.opening.takeOver(attempt, holder);
    });
  }

  /** Handing in twice is the same as once. */
  async handIn(actor: Actor, attemptId: string, holder: string): Promise<Attempt> {
    return this.database.transaction(async () => {
      const attempt = await this.attempts.lock(studentOf(actor), attemptId);
      return this.handingIn.byStudent(actor, attempt, holder);
    });
  }
}
