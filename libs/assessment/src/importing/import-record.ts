import { Injectable } from '@nestjs/common';
import { Actor, Clock, EventDefinition, Events, newId } from '@hoclieu/platform';
import type { Remark } from '../formats/exchanged-question';
import type { ImportFacts } from './importing.events';
import type { ImportFormat } from './question-readers';
import { QuestionImport } from './question-import.entity';

interface ImportOrigin {
  readonly subjectId: string;
  readonly grade: number;
  readonly format: ImportFormat;
  readonly fileName: string;
}

/** The beginning of an import, the time of its changes and their lines in the audit trail. */
@Injectable()
export class ImportRecord {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  begin(
    actor: Actor,
    { subjectId, grade, format, fileName }: ImportOrigin,
    { losses }: { losses: Remark[] },
  ) {
    const createdAt = this.now();
    return Object.assign(new QuestionImport(), {
      schoolId: actor.schoolId,
      id: newId(),
      subjectId,
      grade,
      format,
      fileName,
      status: 'review' as const,
      losses,
      createdBy: String(actor.personId),
      createdAt,
      changedAt: createdAt,
      keptAt: null,
      keptQuestions: null,
    });
  }

  of(
    actor: Actor,
    event: EventDefinition<ImportFacts>,
    one: QuestionImport,
    questions: number,
  ): Promise<void> {
    const { subjectId, grade, format } = one;
    return this.events.record(actor, event, one.id, { subjectId, grade, format, questions });
  }
}
