import { Injectable } from '@nestjs/common';
import { Actor, Clock, EventDefinition, Events } from '@hoclieu/platform';

/** The time of a change and its line in the audit trail: they belong together. */
@Injectable()
export class MaterialRecord {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  of<P extends object>(
    actor: Actor,
    event: EventDefinition<P>,
    materialId: string,
    payload: P,
  ): Promise<void> {
    return this.events.record(actor, event, materialId, payload);
  }
}
