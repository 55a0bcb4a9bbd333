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

/** Event of the assessment; named, not imported, and compared with what is sent by a test of the worker. */
export const resultFacts = {
  released: defineEvent<ResultFacts>('assessment.results-released', 'sitting'),
};

/** Tells students and their guardians that a test's results are there; the points themselves stay in the portal. */
@Injectable()
export class ResultNotices {
  constructor(private readonly notifications: Notifications) {}

  @OnEvent(resultFacts.released)
  async released({ id, schoolId, payload }: RecordedEvent<ResultFacts>): Promise<void> {
    const { title, subject, className, studentAccountIds, guardianAccountIds } = payload;
    const params = { title, subject, className };
    const notice = { kind: 'assessment.results-released', params, key: id };
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
