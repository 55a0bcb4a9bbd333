import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, newId } from '@hoclieu/platform';
import type { RosterSource } from './roster-files';
import { RosterImport } from './roster-import.entity';
import { batchesOf } from './staged-batches';
import type { StagedRow } from './staged-row';

const insertBatch = `
insert into people.roster_import_row (school_id, import_id, position, sheet, row, read, ministry_code, personal_number,
  temporary_code, full_name, birth_date, gender, class_name, class_key, details, problems)
select $1, $2, $3 + position, sheet, row, read, "ministryCode", "personalNumber", "temporaryCode", "fullName", "birthDate",
       gender, "className", "classKey", details, problems
  from rows from (json_to_recordset($4) as (
         sheet text, row int, read jsonb, "ministryCode" text, "personalNumber" text, "temporaryCode" text, "fullName" text,
         "birthDate" date, gender text, "className" text, "classKey" text, details jsonb, problems jsonb))
       with ordinality as batch (sheet, row, read, "ministryCode", "personalNumber", "temporaryCode", "fullName", "birthDate",
         gender, "className", "classKey", details, problems, position)`;

/** Lays the rows of a file down as they are read, batch by batch. */
@Injectable()
export class RosterStaging {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async begin(actor: Actor, source: RosterSource): Promise<RosterImport> {
    const { rows: _, ...known } = source;
    const roster = Object.assign(new RosterImport(), known, {
      schoolId: actor.schoolId,
      id: newId(),
      status: 'checked' as const,
      counts: { total: 0, new: 0, changed: 0, moved: 0, unchanged: 0, bad: 0, absent: 0 },
      createdBy: actor.accountId,
      createdByName: actor.name,
      createdAt: this.clock.now(),
      appliedByName: null,
      appliedAt: null,
      purgedAt: null,
    });
    await this.database.repository(RosterImport).insert(roster);
    return roster;
  }

  /** Gives back how many rows there were. The database writes a batch while the next one is read. */
  async write({ schoolId, id }: RosterImport, rows: AsyncIterable<StagedRow>): Promise<number> {
    let written = 0;
    let underWay: Promise<unknown> = Promise.resolve();
    try {
      for await (const { count, json } of batchesOf(rows)) {
        await underWay;
        underWay = this.database.query(insertBatch, [schoolId, id, written, json]);
        underWay.catch(() => undefined);
        written += count;
      }
    } finally {
      await underWay;
    }
    return written;
  }
}
