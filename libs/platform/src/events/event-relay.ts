import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { Jobs } from '../jobs/jobs';
import { RecordedEvent } from './define-event';
import { DeliverEvent } from './deliver-event.job';
import { Subscribers } from './subscribers';

const batch = 200;

/** Turns committed events into one job per subscriber, in order, exactly once per subscriber. */
@Injectable()
export class EventRelay {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly subscribers: Subscribers,
  ) {}

  /** Hands on the waiting events and says how many there were. */
  async relay(): Promise<number> {
    return this.database.transaction(async () => {
      const events = await this.waiting();
      for (const event of events) await this.handOn(event);
      if (events.length > 0) {
        await this.database.query(
          'update platform.event set dispatched_at = now() where seq = any($1::bigint[])',
          [events.map((event) => event.seq)],
        );
      }
      return events.length;
    });
  }

  private async handOn(event: RecordedEvent): Promise<void> {
    for (const subscriber of this.subscribers.of(event.name)) {
      await this.jobs.enqueue(DeliverEvent, { event, subscriber }, { id: `${event.id}-${subscriber}` });
    }
  }

  private waiting(): Promise<RecordedEvent[]> {
    return this.database.query<RecordedEvent>(
      `select seq::text, id, school_id as "schoolId", name, subject_kind as "subjectKind",
              subject_id as "subjectId", actor, payload, at
         from platform.event
        where dispatched_at is null
        order by seq
        limit $1
          for update skip locked`,
      [batch],
    );
  }
}
