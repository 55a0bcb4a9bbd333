import { Injectable } from '@nestjs/common';
import { defineEvent, OnEvent, RecordedEvent } from '@hoclieu/platform';
import { Notifications } from '../notifications.service';
import { momentOf } from './moment';

interface TestFacts {
  readonly title: string;
  readonly subject: string;
  readonly studentAccountIds: string[];
}

interface Times {
  readonly opensAt: string;
  readonly closesAt: string;
}

/** Events of the assessment; named, not imported. */
export const testFacts = {
  given: defineEvent<TestFacts & Times>('assessment.sitting-given', 'sitting'),
  changed: defineEvent<TestFacts & { readonly after: Times }>('assessment.sitting-changed', 'sitting'),
  cancelled: defineEvent<TestFacts>('assessment.sitting-cancelled', 'sitting'),
};

/** Tells the students of a class of tests they are to take, and when those are moved or called off. */
@Injectable()
export class TestNotices {
  constructor(private readonly notifications: Notifications) {}

  @OnEvent(testFacts.given)
  async given(event: RecordedEvent<TestFacts & Times>): Promise<void> {
    await this.tell(event, 'given', event.payload);
  }

  @OnEvent(testFacts.changed)
  async changed(event: RecordedEvent<TestFacts & { after: Times }>): Promise<void> {
    await this.tell(event, 'changed', event.payload.after);
  }

  /** What was announced before need not be read any more. */
  @OnEvent(testFacts.cancelled)
  async cancelled(event: RecordedEvent<TestFacts>): Promise<void> {
    await this.notifications.settle(event.schoolId, event.subjectId ?? '');
    await this.tell(event, 'cancelled');
  }

  private async tell(
    { id, schoolId, subjectId, payload }: RecordedEvent<TestFacts>,
    what: keyof typeof testFacts,
    times?: Times,
  ): Promise<void> {
    const { title, subject, studentAccountIds: accountIds } = payload;
    const opens = times && momentOf(times.opensAt);
    const closes = times && momentOf(times.closesAt);
    await this.notifications.tell(
      schoolId,
      { accountIds },
      {
        kind: `assessment.sitting-${what}`,
        params: {
          title,
          subject,
          ...(opens && { opens: opens.due, from: opens.hour }),
          ...(closes && { due: closes.due, hour: closes.hour }),
        },
        url: '/tests/mine',
        key: id,
        topic: what === 'cancelled' ? undefined : (subjectId ?? undefined),
      },
    );
  }
}
