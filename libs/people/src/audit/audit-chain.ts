import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';

export interface BrokenLink {
  readonly schoolId: string;
  readonly seq: string;
  readonly name: string;
  readonly at: Date;
  /** `changed`: the row is not what was written; `cut`: the row before it is missing or another. */
  readonly fault: 'changed' | 'cut';
}

export interface ChainReading {
  readonly schools: number;
  readonly events: number;
  /** The first broken row of each school that has one. */
  readonly broken: BrokenLink[];
}

const links = `
  select school_id, seq, name, at,
         hash is distinct from platform.event_hash(previous_hash, id, school_id, name, subject_id, actor, payload, at) as changed,
         previous_hash is distinct from lag(hash) over (partition by school_id order by seq) as cut
    from platform.event`;

/** Recomputes the hash chain of the audit trail, in the database and without taking rows out of it. */
@Injectable()
export class AuditChain {
  constructor(private readonly database: Database) {}

  async verify(): Promise<ChainReading> {
    const size = await this.database.one<{ schools: number; events: number }>(
      'select count(distinct school_id)::int as schools, count(*)::int as events from platform.event',
    );
    const broken = await this.database.query<BrokenLink>(
      `select distinct on (school_id) school_id as "schoolId", seq::text, name, at,
              case when changed then 'changed' else 'cut' end as fault
         from (${links}) as link
        where changed or cut
        order by school_id, seq`,
    );
    return { schools: size?.schools ?? 0, events: size?.events ?? 0, broken };
  }
}
