import { randomInt } from 'node:crypto';
import { createWriteStream, createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { Database, newId, PlatformModule, systemActor } from '@hoclieu/platform';
import { writeWorkbook } from '@hoclieu/platform/documents';
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
  const folder = await mkdtemp(join(tmpdir(), 'hoclieu-bench-'));
  process.env['DATA_DIR'] = folder;
  const app = await NestFactory.createApplicationContext(BenchModule, { logger: ['error'] });
  try {
    const database = app.get(Database);
    const schoolId = await makeSchool(database);
    const file = join(folder, 'danh-sach.xlsx');
    await writeList(file);
    globalThis.gc?.();
    const memory = watchMemory();
    const actor = systemActor(schoolId);
    const upload = { kind: 'students' as const, fileName: 'danh-sach.xlsx', content: createReadStream(file) };
    const checked = await timed(() => app.get(RosterUpload).receive(actor, upload));
    const applied = await timed(() =>
      app.get(RosterApplication).apply(actor, checked.result.id, { leaveOutBad: false }),
    );
    const peak = memory.stop();
    const otherSchoolId = await makeSchool(database);
    const bare = await timed(() => insertBare(database, otherSchoolId));
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
  console.log(
    `bare insertion           ${bare.toFixed(1)} s; the import takes ${(whole / bare).toFixed(1)} times as long`,
  );
  console.log(`peak memory              ${peak.total} MB, ${peak.grown} MB above the start (under 300)`);
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

async function writeList(file: string): Promise<void> {
  await writeWorkbook(createWriteStream(file), {
    sheets: [
      {
        name: 'Danh sách',
        title: ['DANH SÁCH HỌC SINH'],
        columns: headings.map((header, index) => ({ header, key: String(index), kind: 'text' })),
        rows: rows(),
      },
    ],
  });
}

function* rows(): Generator<Record<string, string>> {
  for (let n = 1; n <= students; n += 1) {
    const day = String((n % 28) + 1).padStart(2, '0');
    yield {
      0: String(n),
      1: String(7_900_000_000 + n),
      2: `Nguyễn Thị Học Sinh ${letters(n)}`,
      3: `${day}/03/2015`,
      4: n % 2 ? 'Nam' : 'Nữ',
      5: `09${String(n).padStart(8, '0')}`,
      6: `Trần Thị Mẹ ${letters(n)}`,
      7: `6A${(n % classes) + 1}`,
    };
  }
}

function letters(n: number): string {
  return String(n).replace(/\d/g, (digit) => 'abcdeghikl'[Number(digit)] ?? '');
}

/** The same students in one statement, with nothing read, compared or explained. */
async function insertBare(database: Database, schoolId: string): Promise<void> {
  await database.query(
    `insert into people.student (school_id, ministry_code, full_name, birth_date, gender)
     select $1, code, name, date '2015-03-01', 'male' from unnest($2::text[], $3::text[]) as row (code, name)`,
    [schoolId, [...rows()].map((row) => row[1]), [...rows()].map((row) => row[2])],
  );
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
  const sampling = setInterval(() => (peak = Math.max(peak, megabytes())), 50);
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
