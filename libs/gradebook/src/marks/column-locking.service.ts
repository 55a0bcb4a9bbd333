import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events } from '@hoclieu/platform';
import { SchoolSettings } from '@hoclieu/school';
import { ReopeningInPast } from '../gradebook.errors';
import { ColumnReopened, LockDatesSet } from '../gradebook.events';
import { reopenColumn, setLockDates } from '../gradebook.policy';
import { ColumnKind, LockDates, lockDates } from '../regulation/gradebook-settings';
import { MarkSheets } from '../sheet/sheet.repository';

export interface WantedReopening {
  readonly kind: ColumnKind;
  readonly untilOn: string;
  readonly reason: string;
}

/** From when on marks may not be entered any more, and the head's exceptions. */
@Injectable()
export class ColumnLocking {
  constructor(
    private readonly database: Database,
    private readonly settings: SchoolSettings,
    private readonly sheets: MarkSheets,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  dates(actor: Actor): Promise<LockDates> {
    return this.settings.get(actor.schoolId, lockDates);
  }

  async setDates(actor: Actor, locks: LockDates): Promise<void> {
    allow(setLockDates, actor, null);
    await this.database.transaction(async () => {
      await this.settings.set(actor, lockDates, locks);
      await this.events.record(actor, LockDatesSet, actor.schoolId, { locks });
    });
  }

  /** Throws ReopeningInPast. */
  async reopen(actor: Actor, sheetId: string, { kind, untilOn, reason }: WantedReopening): Promise<void> {
    await this.database.transaction(async () => {
      const sheet = await this.sheets.lock(actor, sheetId);
      allow(reopenColumn, actor, null);
      if (untilOn < this.clock.today()) throw new ReopeningInPast();
      await this.database.query(
        `insert into gradebook.reopening (school_id, sheet_id, kind, until_on, reason, opened_by_name, opened_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [sheet.schoolId, sheetId, kind, untilOn, reason, actor.name, this.clock.now()],
      );
      await this.events.record(actor, ColumnReopened, sheetId, { sheetId, kind, untilOn, reason });
    });
  }
}
