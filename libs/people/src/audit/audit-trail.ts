import { Injectable } from '@nestjs/common';
import {
  Actor,
  allow,
  Database,
  decodeCursor,
  Page,
  pageOf,
  PageQuery,
  RecordedEvent,
} from '@hoclieu/platform';
import { readAudit } from './audit.policy';

export interface AuditFilter {
  /** First and last day in Việt Nam (yyyy-mm-dd), both included. */
  readonly fromOn?: string;
  readonly toOn?: string;
  /** Part of the actor's name. */
  readonly actor?: string;
  /** An event name, or the beginning of one: `people.`. */
  readonly name?: string;
  readonly subjectId?: string;
}

export type AuditedEvent = Omit<RecordedEvent, 'schoolId'>;

/** What happened in the school, newest first. */
@Injectable()
export class AuditTrail {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, filter: AuditFilter, page: PageQuery): Promise<Page<AuditedEvent>> {
    allow(readAudit, actor, null);
    const limit = page.limit ?? 50;
    const [before] = page.cursor ? decodeCursor(page.cursor, 1) : [null];
    const rows = await this.database.query<AuditedEvent>(
      `select seq::text, id, name, subject_kind as "subjectKind", subject_id as "subjectId", actor, payload, at
         from platform.event
        where school_id = $1 and ($2::bigint is null or seq < $2)
          and ($3::date is null or at >= $3::date::timestamp at time zone 'Asia/Ho_Chi_Minh')
          and ($4::date is null or at < ($4::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
          and ($5::text is null or platform.fold(actor ->> 'name') like '%' || platform.fold($5) || '%')
          and ($6::text is null or starts_with(name, $6))
          and ($7::uuid is null or subject_id = $7)
        order by event.seq desc limit $8`,
      [actor.schoolId, before, ...parametersOf(filter), limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.seq]);
  }
}

function parametersOf({ fromOn, toOn, actor, name, subjectId }: AuditFilter): (string | null)[] {
  const escaped = actor?.replace(/[\\%_]/g, '\\$&');
  return [fromOn, toOn, escaped, name, subjectId].map((value) => value ?? null);
}
