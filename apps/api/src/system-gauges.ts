import { Gauge } from 'prom-client';
import type { Database } from '@hoclieu/platform';
import { registry } from './metrics';

const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] });

const eventsWaiting = gauge('events_waiting', 'Events not yet handed to the worker');
const shareAge = gauge('share_age_seconds', 'Age of the oldest school’s latest share');

/** Read when asked, so that a watched system does no work between two readings. */
export class SystemGauges {
  constructor(private readonly database: Database) {}

  async read(): Promise<void> {
    const row = await this.database.one<{ waiting: number; age: number | null }>(
      `select (select count(*)::int from platform.event where dispatched_at is null) as waiting,
              (select extract(epoch from now() - min(latest))::float8
                 from (select max(computed_at) as latest from online_share.snapshot group by school_id) newest) as age`,
    );
    eventsWaiting.set(row?.waiting ?? 0);
    shareAge.set(row?.age ?? 0);
  }
}
