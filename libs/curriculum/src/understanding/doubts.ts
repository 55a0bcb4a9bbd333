import { wordsOf } from './cell-text';
import type { LessonGroup, LessonPeriods } from './lesson-groups';
import type { Placed } from './place-rows';
import type { Doubt, UnderstoodRow } from './understood-row';

export interface Lesson {
  readonly group: LessonGroup;
  readonly periods: LessonPeriods;
  readonly row: UnderstoodRow;
}

/** Above this part of jumping numbers the table numbers its strands in turn, and single jumps say nothing. */
const tooManyJumps = 0.2;

/** Marks the rows whose period numbers do not follow on from the lesson above in the same strand. */
export function markJumps(lessons: readonly Lesson[]): Doubt[] {
  const lastOf = new Map<string | null, number>();
  const jumps: { row: UnderstoodRow; expected: number; found: number }[] = [];
  for (const { row, periods } of lessons.filter((lesson) => lesson.periods.numbers.length > 0)) {
    const last = lastOf.get(row.strand);
    const [found = 0] = periods.numbers;
    if (last !== undefined && !followsOn(row, last, found)) jumps.push({ row, expected: last + 1, found });
    lastOf.set(row.strand, periods.numbers.at(-1) ?? found);
  }
  if (jumps.length > lessons.length * tooManyJumps) return [{ code: 'numbers-in-turn' }];
  for (const { row, expected, found } of jumps)
    row.doubts.push({ code: 'numbers-jump', details: { expected, found } });
  return [];
}

/** The next number, a new start, or the number shared with the half period before. */
function followsOn({ halfPeriods }: UnderstoodRow, last: number, first: number): boolean {
  const shares = (halfPeriods ?? 0) % 2 === 1 && first === last;
  return first === last + 1 || first === 1 || shares;
}

/** Numbers the parts of a lesson that stands in several places; names of reviews and tests repeat by nature. */
export function markParts(lessons: readonly Lesson[]): void {
  const byName = new Map<string, UnderstoodRow[]>();
  for (const { row } of lessons) {
    if (row.kind !== 'lesson' || row.name === null) continue;
    const key = `${row.strand ?? ''} ${wordsOf(row.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  for (const rows of byName.values()) {
    if (rows.length < 2) continue;
    rows.forEach((row, at) => {
      row.part = at + 1;
    });
  }
}

/** Compares what chapters, strands and the total row announce with the lessons below; adds nothing up twice. */
export function compareTotals(
  placed: readonly Placed[],
  rows: readonly UnderstoodRow[],
  lessons: readonly Lesson[],
): Doubt[] {
  placed.forEach((source, at) => {
    const row = rows[at];
    if (!row || source.announced === null || (row.kind !== 'chapter' && row.kind !== 'strand')) return;
    const column = row.kind;
    const found = sum(
      lessons
        .filter((lesson) => lesson.row[column] === row.name && lesson.row.strand === row.strand)
        .map(halves),
    );
    if (found !== source.announced)
      row.doubts.push({
        code: 'section-total-differs',
        details: { said: source.announced / 2, found: found / 2 },
      });
  });
  return grandTotal(placed, sum(lessons.map(halves)));
}

function grandTotal(placed: readonly Placed[], found: number): Doubt[] {
  const announced = placed.filter(isGrandTotal).map(({ read }) => read.count ?? read.numbers);
  const said = announced.at(-1)?.halfPeriods ?? null;
  if (said === null || said === found) return [];
  return [{ code: 'total-row-differs', details: { said: said / 2, found: found / 2 } }];
}

function isGrandTotal({ kind, read }: Placed): boolean {
  return kind === 'total' && !/hoc (ki|ky)|\bhk/.test(wordsOf(read.mainText));
}

function halves({ row }: Lesson): number {
  return row.halfPeriods ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
