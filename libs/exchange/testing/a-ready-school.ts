import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Database } from '@hoclieu/platform';
import { aSchool, TestSchool } from '@hoclieu/people/testing';
import { ExchangeConfig } from '../src/exchange.config';

/** A school with nothing to complain about: everybody has a number, and the share was computed today. */
export async function aSchoolReadyToSync(database: Database): Promise<TestSchool> {
  const school = await aSchool(database);
  for (const table of ['student', 'staff']) {
    await database.query(
      `update people.${table} s set ministry_code = lpad((7900000000 + n)::text, 10, '0')
         from (select id, row_number() over (order by id) as n from people.${table} where school_id = $1) numbered
        where s.school_id = $1 and s.id = numbered.id`,
      [school.id],
    );
  }
  await database.query(
    `insert into online_share.snapshot (school_id, school_year_id, as_of, formula_version, policy, computed_at, milliseconds)
     values ($1, $2, '2026-11-22', 1, '{}', '2026-11-22T01:00:00Z', 5)`,
    [school.id, school.yearId],
  );
  return school;
}

/** The folders that were delivered for a school, and nothing that was left half-written. */
export async function outgoing(database: Database, schoolId: string): Promise<string[]> {
  const [school] = await database.query<{ code: string }>('select code from school.school where id = $1', [
    schoolId,
  ]);
  const folder = join(new ExchangeConfig().syncFolder, String(school?.code));
  const names = await readdir(folder).catch(() => []);
  return names.map((name) => join(folder, name));
}

export async function emptyOutgoing(): Promise<void> {
  await rm(new ExchangeConfig().syncFolder, { recursive: true, force: true });
}
