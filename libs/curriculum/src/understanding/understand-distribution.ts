import { classifyRows } from './classify-rows';
import { compareTotals, type Lesson, markJumps, markParts } from './doubts';
import { wordsOf } from './cell-text';
import { groupLessons, type LessonGroup, type LessonPeriods, lessonPeriods } from './lesson-groups';
import { writtenNumbers } from './period-cell';
import { type Placed, placeRows } from './place-rows';
import { readRows } from './read-rows';
import { lessonKindOf } from './row-patterns';
import {
  isLessonKind,
  type LessonKind,
  type Doubt,
  type RowCorrection,
  type RowKind,
  type TableRow,
  type UnderstoodDistribution,
  type UnderstoodRow,
} from './understood-row';

const nothingCorrected: ReadonlyMap<number, RowCorrection> = new Map();

/**
 * Reads a curriculum distribution (PPCT, CV 5512 Phụ lục I and III, CV 2345 Phụ lục 2) as schools keep it. Every
 * source row comes back with what it was taken for and why, so that a person can compare and correct; corrections
 * by row number are applied before anything is concluded from the rows.
 */
export function understandDistribution(
  source: readonly TableRow[],
  corrections: ReadonlyMap<number, RowCorrection> = nothingCorrected,
): UnderstoodDistribution {
  const table = readRows(source);
  const placed = placeRows(classifyRows(table.rows, corrections), corrections);
  const rows = placed.map((row) => understoodRow(row, corrections.has(row.read.row)));
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const lessons = groupLessons(placed, corrections).flatMap((group) =>
    lessonOf(group, byNumber, corrections),
  );
  markParts(lessons);
  const doubts: Doubt[] = [...markJumps(lessons), ...compareTotals(placed, rows, lessons)];
  const kept = lessons.map((lesson) => lesson.row);
  const totalHalfPeriods = kept.reduce((sum, row) => sum + (row.halfPeriods ?? 0), 0);
  return { header: table.header, rows, lessons: kept, totalHalfPeriods, doubts };
}

const sectionName: Partial<Record<RowKind, (at: Placed['at']) => string | null>> = {
  chapter: (at) => at.chapter,
  strand: (at) => at.strand,
};

function understoodRow({ read, kind, reason, at }: Placed, corrected: boolean): UnderstoodRow {
  return {
    row: read.row,
    cells: read.cells,
    kind,
    reason,
    name: sectionName[kind]?.(at) ?? null,
    halfPeriods: null,
    periodNumbers: null,
    ...at,
    lessonRow: null,
    part: null,
    doubts: [],
    corrected,
  };
}

/** Fills in the first row of a lesson and points the others to it. */
function lessonOf(
  group: LessonGroup,
  rows: ReadonlyMap<number, UnderstoodRow>,
  corrections: ReadonlyMap<number, RowCorrection>,
): Lesson[] {
  const [first, ...others] = group.rows;
  const row = first && rows.get(first.read.row);
  if (!row) return [];
  const correction = corrections.get(row.row) ?? {};
  const periods = lessonPeriods(group);
  row.name = correction.name ?? group.name;
  row.kind = kindOf(row.name, first.read.kind, correction);
  fillPeriods(row, periods, correction);
  for (const other of others) continueLesson(rows.get(other.read.row), row);
  return [{ group, periods, row }];
}

function fillPeriods(row: UnderstoodRow, periods: LessonPeriods, { halfPeriods }: RowCorrection): void {
  if (row.name === '') row.doubts.push({ code: 'no-name' });
  row.halfPeriods = halfPeriods ?? periods.halfPeriods;
  row.periodNumbers = periods.numbers.length > 0 ? writtenNumbers(periods.numbers) : null;
  if (halfPeriods === undefined) row.doubts.push(...periods.doubts);
}

const kindsInWords: Record<string, LessonKind> = {
  'bai hoc': 'lesson',
  'on tap': 'review',
  'kiem tra': 'test',
  'hoat dong': 'activity',
};

/** What a person says, or a column of the table, or else the name. */
function kindOf(name: string, inColumn: string, { kind }: RowCorrection): LessonKind {
  if (kind && isLessonKind(kind)) return kind;
  return kindsInWords[wordsOf(inColumn)] ?? lessonKindOf(name);
}

function continueLesson(row: UnderstoodRow | undefined, lesson: UnderstoodRow): void {
  if (!row) return;
  if (row.kind !== 'continuation') row.reason = 'next-period-of-lesson';
  row.kind = 'continuation';
  row.lessonRow = lesson.row;
  row.name = lesson.name;
  if (!lesson.corrected) lesson.lastWeek = row.lastWeek ?? lesson.lastWeek;
}
