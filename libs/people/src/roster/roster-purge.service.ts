import { Injectable } from '@nestjs/common';
import { Clock, Database, Events, systemActor } from '@hoclieu/platform';
import { SchoolSettings } from '@hoclieu/school';
import { RosterPurged } from '../people.events';
import type { RosterKind } from './roster-kinds';
import { keepAppliedRosterDays, keepCheckedRosterDays } from './roster-settings';

const dayMs = 86_400_000;

const purgeRows = `
with due as (
  select id from people.roster_import
   where school_id = $1 and purged_at is null
     and case when status = 'applied' then applied_at < $3 else created_at < $4 end
   order by id for update skip locked
), gone as (
  delete from people.roster_import_row r using due where r.school_id = $1 and r.import_id = due.id
)
update people.roster_import i set purged_at = $2 from due where i.school_id = $1 and i.id = due.id
returning i.id, i.kind, i.status = 'applied' as applied`;

/** Removes what the rows of old rosters said of people; counts, file name, hash, who and when stay for the audit. */
@Injectable()
export class RosterPurge {
  constructor(
    private readonly database: Database,
    private readonly settings: SchoolSettings,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async schools(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select distinct school_id as id from people.roster_import where purged_at is null order by 1',
    );
    return rows.map(({ id }) => id);
  }

  /** An import somebody is applying at this moment waits for the next day. */
  async purge(schoolId: string): Promise<void> {
    const now = this.clock.now();
    const before = (days: number) => new Date(now.getTime() - days * dayMs);
    const appliedBefore = before(await this.settings.get(schoolId, keepAppliedRosterDays));
    const checkedBefore = before(await this.settings.get(schoolId, keepCheckedRosterDays));
    await this.database.transaction(async () => {
      const purged = await this.database.query<{ id: string; kind: RosterKind; applied: boolean }>(
        purgeRows,
        [schoolId, now, appliedBefore, checkedBefore],
      );
      for (const { id, kind, applied } of purged)
        await this.events.record(systemActor(schoolId), RosterPurged, id, { kind, applied });
    });
  }
}
