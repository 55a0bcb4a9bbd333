import { Injectable } from '@nestjs/common';
import { Actor, Clock, EventDefinition, Events } from '@hoclieu/platform';

/** Writes what happened to a sheet into the audit trail, at the time it happened. */
@Injectable()
export class GradebookRecord {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** ISO day in Vietnam. */
  today(): string {
    return this.clock.today();
  }

  async tell<P extends { sheetId: string }>(
    actor: Actor,
    event: EventDefinition<P>,
    sheetId: string,
    facts: Omit<P, 'sheetId'>,
  ): Promise<void> {
    await this.events.record(actor, event, sheetId, { sheetId, ...facts } as P);
  }
}
