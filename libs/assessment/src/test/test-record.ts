import { Injectable } from '@nestjs/common';
import { Actor, Clock, EventDefinition, Events } from '@hoclieu/platform';
import type { Test } from './test.entity';
import type { TestFacts } from './test.events';

/** The time of a change and its line in the audit trail. */
@Injectable()
export class TestRecord {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  of<M extends object>(
    actor: Actor,
    event: EventDefinition<TestFacts & M>,
    test: Test,
    more: M = {} as M,
  ): Promise<void> {
    const { subjectId, grade, kind, term, form, title } = test;
    return this.events.record(actor, event, test.id, { subjectId, grade, kind, term, form, title, ...more });
  }
}
