import { Injectable } from '@nestjs/common';
import { Actor } from '../actor';
import { Clock } from '../clock';
import { Database } from '../database/database';
import { newId } from '../ids';
import { EventDefinition } from './define-event';

/**
 * The audit trail and the outbox in one: each row is written in the transaction of the change it tells of and
 * carries the hash of the row before it in the same school.
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
    const who = { kind: actor.kind, accountId: actor.accountId, personId: actor.personId, name: actor.name };
    await this.database.query('select platform.record_event($1, $2, $3, $4, $5, $6, $7, $8)', [
      actor.schoolId,
      event.name,
      event.subjectKind,
      subjectId,
      JSON.stringify(who),
      JSON.stringify(payload),
      newId(),
      this.clock.now(),
    ]);
  }
}
