import { Injectable } from '@nestjs/common';
import { Actor } from '../actor';
import { Clock } from '../clock';
import { Database } from '../database/database';
import { newId } from '../ids';
import { EventDefinition } from './define-event';

/**
 * The audit trail and the outbox in one: each row is written in the transaction of the change it tells of and
 * carries the hash of the row before it in the same school. The school's chain has one writer at a time, so all of a
 * transaction's events are written at its end, and others wait for the commit alone.
 */
@Injectable()
export class Events {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async record<P extends object>(
    actor: Actor,
    event: EventDefinition<P>,
    subjectId: string | null,
    payload: P,
  ): Promise<void> {
    const row = JSON.stringify({
      school: actor.schoolId,
      id: newId(),
      name: event.name,
      kind: event.subjectKind,
      subject: subjectId,
      actor: { kind: actor.kind, accountId: actor.accountId, personId: actor.personId, name: actor.name },
      payload,
      at: this.clock.now(),
    });
    await this.database.beforeCommit(row, this.write);
  }

  private readonly write = async (rows: string[]): Promise<void> => {
    await this.database.query('select platform.record_events($1)', [`[${rows.join(',')}]`]);
  };
}
