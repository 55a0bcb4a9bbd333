import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { DistributionImporting, DistributionSubmission, ProgrammePeriods } from '@hoclieu/curriculum';
import { systemActor } from '@hoclieu/platform';
import { SchoolStructure, Subject } from '@hoclieu/school';
import { approve } from './approving';
import { inLanes } from './lanes';
import type { Stage } from './stage';
import { subjectsOfClass } from './structure';

const day = '2026-08-28';

/** Real distributions of grades 6 and 10; the other subject-grades get a plain one that adds up. */
const realFiles: Record<string, string> = {
  'TOAN:6': 'toan-6.csv',
  'VAN:6': 'ngu-van-6.csv',
  'KHTN:6': 'khtn-6.csv',
  'LSDL:6': 'lich-su-dia-li-6.csv',
  'TOAN:10': 'toan-10.csv',
  'VAN:10': 'ngu-van-10.csv',
  'KTPL:10': 'gdktpl-10.csv',
};

/** One subject-grade is left as a draft and one waits for the deputy, so that those screens have something to show. */
const leftAsDraft = 'CN:9';
const leftSubmitted = 'TIN:8';

export async function bringCurriculum(stage: Stage): Promise<void> {
  stage.itIs(day);
  await stage.get(ProgrammePeriods).load();
  const subjects = await stage.get(SchoolStructure).subjects(stage.schoolId);
  const wanted = [6, 7, 8, 9, 10, 11, 12].flatMap((grade) => {
    const codes = new Set([0, 3].flatMap((index) => subjectsOfClass(grade, index)));
    return subjects.filter(({ code }) => codes.has(code)).map((subject) => ({ subject, grade }));
  });
  const periods = await programmePeriods(stage);
  await inLanes(wanted, ({ subject, grade }) => bringOne(stage, subject, grade, periods));
}

async function bringOne(
  stage: Stage,
  subject: Subject,
  grade: number,
  periods: Map<string, number>,
): Promise<void> {
  const key = `${subject.code}:${grade}`;
  const real = realFiles[key];
  const content = real
    ? createReadStream(join(process.cwd(), 'libs/curriculum/data/distributions', real))
    : Readable.from([plainDistribution(subject, periods.get(`${grade}:${subject.programmeName}`) ?? 70)]);
  const actor = systemActor(stage.schoolId);
  const wish = { subjectId: subject.id, grade, name: `PPCT ${subject.name} ${grade}`, isSample: !real };
  const distribution = await stage
    .get(DistributionImporting)
    .importRows(actor, wish, { name: `${key}.csv`, content });
  if (key === leftAsDraft) return;
  await stage.get(DistributionSubmission).submit(actor, distribution.id);
  if (key !== leftSubmitted) await approve(stage, 'distribution', distribution.id, day);
}

const tests = ['giữa học kì I', 'cuối học kì I', 'giữa học kì II', 'cuối học kì II'];
const testWeeks = [9, 18, 27, 35];

/** A lesson of two or three periods a row, a review with a test at each half term, summing to the programme. */
function plainDistribution(subject: Subject, total: number): string {
  const size = total > 100 ? 3 : 2;
  const ofLessons = total - tests.length * 2;
  const count = Math.ceil(ofLessons / size);
  const rows = Array.from({ length: count }, (_, i) => {
    const quarter = Math.floor(((i + 1) / count) * 4);
    const week = Math.min(35, 1 + Math.floor((i / count) * 35));
    const name = `Bài ${i + 1}. ${subject.name}: nội dung ${i + 1} (mẫu)`;
    const periods = Math.min(size, ofLessons - i * size);
    const lesson = [termOf(week), week, `Chủ đề ${1 + Math.floor((i / count) * 6)}`, name, periods];
    if (quarter === Math.floor((i / count) * 4)) return [lesson];
    const testWeek = testWeeks[quarter - 1] ?? 35;
    return [
      lesson,
      [termOf(testWeek), testWeek, 'Ôn tập, kiểm tra', `Ôn tập và kiểm tra ${tests[quarter - 1]}`, 2],
    ];
  }).flat();
  const header = ['STT', 'Học kì', 'Tuần', 'Chủ đề', 'Bài học', 'Số tiết'];
  return stringify([header, ...rows.map((row, i) => [i + 1, ...row])]);
}

function termOf(week: number): string {
  return week <= 18 ? 'HK1' : 'HK2';
}

/** Periods of a year by grade and programme name (GDPT 2018). */
async function programmePeriods(stage: Stage): Promise<Map<string, number>> {
  const known = await stage.get(ProgrammePeriods).list(null);
  const subjects = await stage.get(SchoolStructure).subjects(stage.schoolId);
  const folded = new Map(known.map((row) => [`${row.grade}:${plain(row.subject)}`, row.periodsPerYear]));
  const names = new Set(subjects.map(({ programmeName }) => programmeName));
  return new Map(
    [...names].flatMap((name) =>
      [6, 7, 8, 9, 10, 11, 12].flatMap((grade) => {
        const periods = folded.get(`${grade}:${plain(name)}`);
        return periods === undefined ? [] : [[`${grade}:${name}`, periods] as const];
      }),
    ),
  );
}

/** "Hóa học" and "Hoá học" are one subject. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
