import { Injectable } from '@nestjs/common';
import { defineEvent, OnEvent, RecordedEvent } from '@hoclieu/platform';
import { Notifications } from '../notifications.service';

interface ResultFacts {
  readonly title: string;
  readonly subject: string;
  readonly className: string;
  readonly studentAccountIds: string[];
  readonly guardianAccountIds: string[];
}

interface ChangedFacts extends ResultFacts {
  readonly reason: string;
  readonly staffIds: string[];
}

/** Event of the assessment; named, not imported, and compared with what is sent by a test of the worker. */
export const resultFacts = {
  released: defineEvent<ResultFacts>('assessment.results-released', 'sitting'),
  changed: defineEvent<ChangedFacts>('assessment.results-changed', 'sitting'),
};

/** Tells students and their guardians that a test's results are there; the points themselves stay in the portal. */
@Injectable()
export class ResultNotices {
  constructor(private readonly notifications: Notifications) {}

  @OnEvent(resultFacts.released)
  async released(event: RecordedEvent<ResultFacts>): Promise<void> {
    const { title, subject, className } = event.payload;
    await this.tellFamilies(event, 'assessment.results-released', { title, subject, className });
  }

  /** The teachers concerned hear of it too: their register follows. */
  @OnEvent(resultFacts.changed)
  async changed(event: RecordedEvent<ChangedFacts>): Promise<void> {
    const { title, subject, className, reason, staffIds } = event.payload;
    const params = { title, subject, className, reason };
    await this.tellFamilies(event, 'assessment.results-changed', params);
    await this.notifications.tell(
      event.schoolId,
      { staffIds },
      {
        kind: 'assessment.results-changed-of-class',
        params,
        key: event.id,
        url: `/marking/${event.subjectId}?tab=keys`,
      },
    );
  }

  private async tellFamilies(
    { id, schoolId, payload }: RecordedEvent<ResultFacts>,
    kind: string,
    params: Record<string, string>,
  ): Promise<void> {
    const { studentAccountIds, guardianAccountIds } = payload;
    const notice = { kind, params, key: id };
    await this.notifications.tell(
      schoolId,
      { accountIds: studentAccountIds },
      { ...notice, url: '/tests/mine' },
    );
    await this.notifications.tell(
      schoolId,
      { accountIds: guardianAccountIds },
      { ...notice, url: '/results' },
    );
  }
}
