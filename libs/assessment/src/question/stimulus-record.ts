import { Injectable } from '@nestjs/common';
import { Actor, Clock, Events } from '@hoclieu/platform';
import { StimulusWritten } from './question.events';
import type { Stimulus } from './stimulus.entity';

/** The time of a change and its line in the audit trail. */
@Injectable()
export class StimulusRecord {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  of(actor: Actor, { id, subjectId, grade }: Stimulus): Promise<void> {
    return this.events.record(actor, StimulusWritten, id, { subjectId, grade });
  }
}
