import { Injectable, SetMetadata } from '@nestjs/common';
import { EventDefinition, RecordedEvent } from './define-event';

export const subscribesTo = 'hoclieu:subscribes-to';

export type EventHandler = (event: RecordedEvent) => Promise<void>;

/** Marks a method of a provider in a `…JobsModule` as reacting to events; it must be idempotent. */
export function OnEvent<P extends object>(...events: EventDefinition<P>[]): MethodDecorator {
  return SetMetadata(
    subscribesTo,
    events.map((event) => event.name),
  );
}

/** Who reacts to what; filled once at start by the job host. */
@Injectable()
export class Subscribers {
  private readonly handlers = new Map<string, EventHandler>();
  private readonly byEvent = new Map<string, string[]>();

  add(subscriber: string, events: string[], handler: EventHandler): void {
    this.handlers.set(subscriber, handler);
    for (const event of events) this.byEvent.set(event, [...this.of(event), subscriber]);
  }

  of(eventName: string): string[] {
    return this.byEvent.get(eventName) ?? [];
  }

  async deliver(subscriber: string, event: RecordedEvent): Promise<void> {
    await this.handlers.get(subscriber)?.(event);
  }
}
