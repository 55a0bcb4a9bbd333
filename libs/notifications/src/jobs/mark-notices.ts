import { Injectable } from '@nestjs/common';
import { defineEvent, OnEvent, RecordedEvent } from '@hoclieu/platform';
import { Notifications } from '../notifications.service';

interface MarkFacts {
  readonly subject: string;
  readonly className: string;
  readonly term: number;
  readonly accountIds: string[];
}

interface TraitFacts {
  readonly className: string;
  readonly accountIds: string[];
}

/** Events of the gradebook; named, not imported, and compared with what is sent by a test of the worker. */
export const markFacts = {
  published: defineEvent<MarkFacts>('gradebook.marks-published', 'mark-sheet'),
  corrected: defineEvent<MarkFacts>('gradebook.marks-corrected', 'mark-sheet'),
  traits: defineEvent<TraitFacts>('gradebook.traits-published', 'trait-sheet'),
};

/** Tells students and their guardians of marks that were published or changed; the marks themselves stay in the portal. */
@Injectable()
export class MarkNotices {
  constructor(private readonly notifications: Notifications) {}

  @OnEvent(markFacts.published)
  async published(event: RecordedEvent<MarkFacts>): Promise<void> {
    await this.tell(event, 'gradebook.published');
  }

  @OnEvent(markFacts.corrected)
  async corrected(event: RecordedEvent<MarkFacts>): Promise<void> {
    await this.tell(event, 'gradebook.corrected');
  }

  @OnEvent(markFacts.traits)
  async traits({ id, schoolId, payload }: RecordedEvent<TraitFacts>): Promise<void> {
    const { className, accountIds } = payload;
    const facts = { kind: 'gradebook.traits', params: { className }, url: '/results', key: id };
    await this.notifications.tell(schoolId, { accountIds }, facts);
  }

  private async tell({ id, schoolId, payload }: RecordedEvent<MarkFacts>, kind: string): Promise<void> {
    const { subject, className, term, accountIds } = payload;
    const params = { subject, className, term: term === 1 ? 'I' : 'II' };
    await this.notifications.tell(schoolId, { accountIds }, { kind, params, url: '/results', key: id });
  }
}
