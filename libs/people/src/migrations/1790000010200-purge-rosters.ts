import { MigrationInterface, QueryRunner } from 'typeorm';

const codes = [
  ['staff', 'ministry_code'],
  ['staff', 'personal_number'],
  ['student', 'ministry_code'],
  ['student', 'personal_number'],
  ['student', 'temporary_code'],
] as const;

/** Staged rows go some days after they were applied; codes that are not given cost no index entry. */
export class PurgeRosters1790000010200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table people.roster_import drop fingerprint, add purged_at timestamptz;
      create index roster_import_kept on people.roster_import (school_id, created_at) where purged_at is null;

      -- Stable as the functions they call: only so does PostgreSQL write them into the statement instead of calling them a row.
      alter function people.roster_problem stable;
      alter function people.roster_change stable;
    `);
    for (const [table, code] of codes)
      await runner.query(`
        drop index people.${table}_${code};
        create unique index ${table}_${code} on people.${table} (school_id, ${code}) where ${code} is not null;
      `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, code] of codes)
      await runner.query(`
        drop index people.${table}_${code};
        create unique index ${table}_${code} on people.${table} (school_id, ${code});
      `);
    await runner.query(`
      alter function people.roster_problem immutable;
      alter function people.roster_change immutable;
      drop index people.roster_import_kept;
      alter table people.roster_import drop purged_at, add fingerprint text not null default '';
    `);
  }
}
