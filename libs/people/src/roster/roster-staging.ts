import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, newId } from '@hoclieu/platform';
import type { RosterSource } from './roster-files';
import { RosterImport } from './roster-import.entity';
import type { StagedRow } from './staged-row';

const batchSize = 1000;

const insertBatch = `
insert into people.roster_import_row (school_id, import_id, position, sheet, row, read, ministry_code, personal_number,
  temporary_code, full_name, birth_date, gender, class_name, class_key, details, problems)
select $1, $2, $3 + ordinality, sheet, row, read, ministry_code, personal_number, temporary_code, full_name, birth_date, gender,
       class_name, class_key, details, problems
  from unnest($4::text[], $5::int[], $6::jsonb[], $7::text[], $8::text[], $9::text[], $10::text[], $11::date[], $12::text[],
              $13::text[], $14::text[], $15::jsonb[], $16::jsonb[])
       with ordinality as batch (sheet, row, read, ministry_code, personal_number, temporary_code, full_name, birth_date,
                                 gender, class_name, class_key, details, problems, ordinality)`;

/** Lays the rows of a file down as they are read, a thousand at a time. */
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
      fingerprint: '',
      createdBy: actor.accountId,
      createdByName: actor.name,
      createdAt: this.clock.now(),
      appliedByName: null,
      appliedAt: null,
    });
    await this.database.repository(RosterImport).insert(roster);
    return roster;
  }

  /** Gives back how many rows there were. */
  async write({ schoolId, id }: RosterImport, rows: AsyncIterable<StagedRow>): Promise<number> {
    const importId = id;
    let written = 0;
    let batch: StagedRow[] = [];
    for await (const row of rows) {
      batch.push(row);
      if (batch.length < batchSize) continue;
      await this.writeBatch(schoolId, importId, written, batch);
      written += batch.length;
      batch = [];
    }
    if (batch.length > 0) await this.writeBatch(schoolId, importId, written, batch);
    return written + batch.length;
  }

  private async writeBatch(schoolId: string, importId: string, after: number, rows: StagedRow[]) {
    await this.database.query(insertBatch, [
      schoolId,
      importId,
      after,
      rows.map((row) => row.sheet),
      rows.map((row) => row.row),
      rows.map((row) => JSON.stringify(row.read)),
      rows.map((row) => row.ministryCode),
      rows.map((row) => row.personalNumber),
      rows.map((row) => row.temporaryCode),
      rows.map((row) => row.fullName),
      rows.map((row) => row.birthDate),
      rows.map((row) => row.gender),
      rows.map((row) => row.className),
      rows.map((row) => row.classKey),
      rows.map((row) => JSON.stringify(row.details)),
      rows.map((row) => JSON.stringify(row.problems)),
    ]);
  }
}
