import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { stream } from 'exceljs';
import { Database, newId, PlatformModule, systemActor } from '@hoclieu/platform';
import { PeopleModule, RosterApplication, RosterUpload } from '@hoclieu/people';
import { allTables } from '@hoclieu/tables';

const students = Number(process.argv[2] ?? 50_000);
const classes = Math.ceil(students / 45);

@Module({ imports: [PlatformModule.with(allTables), PeopleModule] })
class BenchModule {}

/**
 * How fast a city-size student list is imported and how much memory that takes, beside the bare insertion of the same
 * rows. Give it a migrated DATABASE_URL that may be written to: `node dist/scripts/bench/roster-import.js 50000`.
 */
async function main(): Promise<void> {
  if (process.argv[3]) return writeList(process.argv[3]);
  const folder = await mkdtemp(join(tmpdir(), 'hoclieu-bench-'));
  process.env['DATA_DIR'] = folder;
  const app = await NestFactory.createApplicationContext(BenchModule, { logger: ['error'] });
  try {
    const database = app.get(Database);
    const schoolId = await makeSchool(database);
    const file = join(folder, 'danh-sach.xlsx');
    execFileSync(process.execPath, [process.argv[1] ?? '', String(students), file]);
    const memory = watchMemory();
    const actor = systemActor(schoolId);
    const upload = { kind: 'students' as const, fileName: 'danh-sach.xlsx', content: createReadStream(file) };
    const checked = await timed(() => app.get(RosterUpload).receive(actor, upload));
    const applied = await timed(() =>
      app.get(RosterApplication).apply(actor, checked.result.id, { leaveOutBad: false }),
    );
    const peak = memory.stop();
    const otherSchoolId = await makeSchool(database);
    const bare = await timed(() => database.transaction(() => insertBare(database, otherSchoolId)));
    print(peak, bare.seconds, checked.seconds, applied.seconds, applied.result.counts.new);
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function print(
  peak: { total: number; grown: number },
  bare: number,
  checked: number,
  applied: number,
  rows: number,
) {
  const whole = checked + applied;
  console.log(`students imported        ${rows}`);
  console.log(`read, stage and check    ${checked.toFixed(1)} s`);
  console.log(`apply                    ${applied.toFixed(1)} s`);
  console.log(`rows a second            ${Math.round(rows / whole)} (at least 2000)`);
  console.log(`the same tables bare     ${bare.toFixed(1)} s`);
  console.log(`ratio                    ${(whole / bare).toFixed(1)} times the bare insertion`);
  console.log(`peak memory              ${peak.total} MB (under 300), ${peak.grown} MB above the start`);
}

async function makeSchool(database: Database): Promise<string> {
  const [schoolId, yearId, campusId] = [newId(), newId(), newId()];
  const code = String(randomInt(100_000_000)).padStart(8, '0');
  await database.query(
    `insert into school.school (id, code, name, parent_agency, locality, province) values ($1, $2, 'Thử tốc độ', '', '', '')`,
    [schoolId, code],
  );
  await database.query(
    `insert into school.school_year (school_id, id, name, starts_on, ends_on, is_current)
     values ($1, $2, '2026-2027', '2026-09-07', '2027-05-28', true)`,
    [schoolId, yearId],
  );
  await database.query(
    `insert into school.campus (school_id, id, code, name) values ($1, $2, 'CS1', 'Cơ sở 1')`,
    [schoolId, campusId],
  );
  await database.query(
    `insert into school.class (school_id, school_year_id, campus_id, name, grade, level)
     select $1, $2, $3, '6A' || n, 6, 'lower_secondary' from generate_series(1, $4::int) n`,
    [schoolId, yearId, campusId, classes],
  );
  return schoolId;
}

const headings = [
  'STT',
  'Mã định danh Bộ GD&ĐT',
  'Họ tên',
  'Ngày sinh',
  'Giới tính',
  'SĐT liên hệ',
  'Tên mẹ',
  'Lớp học',
];

/** As Excel saves it: every different text once, in a part of its own. */
async function writeList(file: string): Promise<void> {
  const workbook = new stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Danh sách');
  sheet.addRow(['DANH SÁCH HỌC SINH']).commit();
  sheet.addRow(headings).commit();
  for (const row of rows()) sheet.addRow(row).commit();
  await workbook.commit();
}

/** In the order of the headings. */
function* rows(): Generator<string[]> {
  for (let n = 1; n <= students; n += 1) {
    const day = String((n % 28) + 1).padStart(2, '0');
    yield [
      String(n),
      String(7_900_000_000 + n),
      `Nguyễn Thị Học Sinh ${letters(n)}`,
      `${day}/03/2015`,
      n % 2 ? 'Nam' : 'Nữ',
      `09${String(n).padStart(8, '0')}`,
      `Trần Thị Mẹ ${letters(n)}`,
      `6A${(n % classes) + 1}`,
    ];
  }
}

function letters(n: number): string {
  return String(n).replace(/\d/g, (digit) => 'abcdeghikl'[Number(digit)] ?? '');
}

const bareStatements = [
  `insert into people.student (school_id, id, ministry_code, full_name, birth_date, gender)
   select $1, id, code, name, date '2015-03-01', 'male' from unnest($2::uuid[], $3::text[], $4::text[]) as row (id, code, name)`,
  `insert into people.enrolment (school_id, student_id, class_id, from_on)
   select $1, row.id, k.id, date '2026-09-07' from unnest($2::uuid[], $3::text[]) as row (id, class)
     join school.class k on k.school_id = $1 and k.name = row.class`,
  `insert into people.guardian (school_id, id, full_name, phone)
   select $1, id, name, phone from unnest($2::uuid[], $3::text[], $4::text[]) as row (id, name, phone)`,
  `insert into people.guardianship (school_id, student_id, guardian_id, relation)
   select $1, student, guardian, 'mother' from unnest($2::uuid[], $3::uuid[]) as row (student, guardian)`,
] as const;

/** The same students, enrolments, guardians and guardianships by batches of the import's size; nothing read or compared. */
async function insertBare(database: Database, schoolId: string): Promise<void> {
  const list = [...rows()];
  for (let from = 0; from < list.length; from += 500) {
    const batch = list.slice(from, from + 500);
    const column = (key: number) => batch.map((row) => row[key]);
    const [ids, guardians] = [batch.map(newId), batch.map(newId)];
    const columns = [
      [ids, column(1), column(2)],
      [ids, column(7)],
      [guardians, column(6), column(5)],
      [ids, guardians],
    ];
    for (const [index, statement] of bareStatements.entries())
      await database.query(statement, [schoolId, ...(columns[index] ?? [])]);
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const started = performance.now();
  const result = await work();
  return { seconds: (performance.now() - started) / 1000, result };
}

function watchMemory() {
  const megabytes = () => Math.round(process.memoryUsage().rss / 1024 / 1024);
  const start = megabytes();
  let peak = start;
  const sampling = setInterval(() => (peak = Math.max(peak, megabytes())), 50).unref();
  return {
    stop: () => {
      clearInterval(sampling);
      return { total: peak, grown: peak - start };
    },
  };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
