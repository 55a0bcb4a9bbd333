import { Injectable } from '@nestjs/common';
import { Actor, Clock, EventDefinition, Events } from '@hoclieu/platform';
import type { Question } from './question.entity';
import type { QuestionFacts } from './question.events';

/** The time of a change and its line in the audit trail: they belong together. */
@Injectable()
export class QuestionRecord {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  of<M extends object>(
    actor: Actor,
    event: EventDefinition<QuestionFacts & M>,
    question: Question,
    more: M = {} as M,
  ): Promise<void> {
    const { subjectId, grade, kind, authorId, latestVersion } = question;
    const facts: QuestionFacts = { subjectId, grade, kind, authorId, contentVersion: latestVersion };
    return this.events.record(actor, event, question.id, { ...facts, ...more });
  }
}
