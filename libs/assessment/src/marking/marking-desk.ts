import { Injectable } from '@nestjs/common';
import { Actor, Clock, EventDefinition, Events } from '@hoclieu/platform';
import type { Attempt } from '../attempt/attempt.entity';
import { Attempts } from '../attempt/attempt.repository';
import { HeldSitting, HeldSittings } from '../holding/held-sittings.query';
import { AttemptScores } from './attempt-scores';

/** One attempt at a time on a marker's desk: taken up locked, put back with its score and its record. */
@Injectable()
export class MarkingDesk {
  constructor(
    private readonly held: HeldSittings,
    private readonly attempts: Attempts,
    private readonly scores: AttemptScores,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** @throws NotFound, NotAllowed */
  async take(actor: Actor, attemptId: string): Promise<{ attempt: Attempt; sitting: HeldSitting }> {
    const attempt = await this.attempts.lockOfSchool(actor.schoolId, attemptId);
    return { attempt, sitting: await this.held.conducted(actor, attempt.sittingId) };
  }

  /** For what is looked at before one attempt is taken up. @throws NotFound, NotAllowed */
  conducted(actor: Actor, sittingId: string): Promise<HeldSitting> {
    return this.held.conducted(actor, sittingId);
  }

  now(): Date {
    return this.clock.now();
  }

  async keep(attempt: Attempt): Promise<void> {
    await this.attempts.save(attempt);
  }

  async putBack<P extends object>(
    actor: Actor,
    attemptId: string,
    event: EventDefinition<P>,
    facts: P,
  ): Promise<void> {
    await this.scores.recompute(actor.schoolId, [attemptId]);
    await this.events.record(actor, event, attemptId, facts);
  }
}
