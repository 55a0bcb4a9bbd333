import { withoutTotal } from './cell-text';
import { isNumbered, type LessonName, lessonName, sameName } from './lesson-names';
import type { PeriodReading } from './period-cell';
import type { Placed } from './place-rows';
import type { ReadRow } from './read-rows';
import type { Doubt, RowCorrection } from './understood-row';

/** What one row says about the periods of its lesson. */
export interface RowPeriods {
  readonly halfPeriods: number | null;
  readonly numbers: readonly number[] | null;
  readonly lessonTotal: number | null;
  readonly doubts: Doubt[];
}

/** The rows of one lesson: usually one, more when each period has its own. */
export interface LessonGroup {
  readonly rows: (Placed & { periods: RowPeriods })[];
  readonly name: string;
}

export interface LessonPeriods {
  readonly halfPeriods: number | null;
  readonly numbers: readonly number[];
  readonly doubts: Doubt[];
}

const keepsApart = new Set(['term', 'strand', 'chapter', 'total']);
const ofLessons = new Set(['lesson', 'review', 'test', 'activity', 'continuation']);

interface Open {
  readonly group: LessonGroup;
  last: LessonName;
}

/** Joins the rows of a lesson; a term, strand or chapter between two rows keeps them apart. */
export function groupLessons(
  rows: readonly Placed[],
  corrections: ReadonlyMap<number, RowCorrection>,
): LessonGroup[] {
  const groups: LessonGroup[] = [];
  let open: Open | null = null;
  for (const row of rows) {
    if (keepsApart.has(row.kind)) open = null;
    if (!ofLessons.has(row.kind)) continue;
    const named = nameOf(row, corrections);
    if (!open || !continues(open, row, named)) {
      open = { group: { rows: [], name: startingName(named, row) }, last: named };
      groups.push(open.group);
    }
    open.group.rows.push({ ...row, periods: periodsOf(row) });
    if (named.name !== '') open.last = named;
  }
  return groups;
}

function nameOf(row: Placed, corrections: ReadonlyMap<number, RowCorrection>): LessonName {
  const said = corrections.get(row.read.row)?.name ?? row.read.mainText;
  return lessonName(withoutTotal(said).name);
}

/** "Sử dụng từ Hán Việt (tiếp theo)" keeps its words when it does not follow its lesson. */
function startingName(named: LessonName, { read }: Placed): string {
  return named.continues ? withoutTotal(read.mainText).name : named.name;
}

function continues({ group, last }: Open, row: Placed, named: LessonName): boolean {
  if (row.kind === 'continuation') return true;
  if (row.reason === 'corrected' || !sameName(named.name, last.name)) return false;
  return group.rows[0]?.at.chapter === row.at.chapter && isNextPeriod(last, named);
}

function isNextPeriod(last: LessonName, next: LessonName): boolean {
  if (next.period !== null && last.period !== null) return next.period > last.period;
  return next.continues || (isNumbered(next.name) && next.period === last.period);
}

/** Periods of a lesson from all its rows, and what does not fit together in them. */
export function lessonPeriods({ rows }: LessonGroup): LessonPeriods {
  const periods = rows.map((row) => row.periods);
  const numbers = periods.flatMap((row) => row.numbers ?? []);
  const totals = periods.flatMap((row) => (row.lessonTotal === null ? [] : [row.lessonTotal]));
  const counted = totals[0] ?? countedIn(periods, numbers.length * 2);
  const numbered = numbers.length > 0 ? numbers.length * 2 : null;
  const halfPeriods = counted ?? numbered;
  const doubts = periods.flatMap((row) => row.doubts);
  return { halfPeriods, numbers, doubts: [...doubts, ...mismatch(halfPeriods, numbers.length)] };
}

function mismatch(halfPeriods: number | null, numbers: number): Doubt[] {
  if (halfPeriods === null) return [{ code: 'no-periods' }];
  if (numbers === 0 || agree(halfPeriods, numbers)) return [];
  return [{ code: 'count-differs-from-numbers', details: { count: halfPeriods / 2, numbers } }];
}

/** Counts of the rows added up; a count merged over all rows, so that each repeats it, is taken once. */
function countedIn(periods: readonly RowPeriods[], numbered: number): number | null {
  const counts = periods.flatMap((row) => (row.halfPeriods === null ? [] : [row.halfPeriods]));
  if (counts.length === 0) return null;
  const repeated = counts.length > 1 && counts.every((count) => count === numbered);
  return repeated ? numbered : counts.reduce((sum, count) => sum + count, 0);
}

/** Half a period takes up a whole number: 5,5 periods have five or six numbers. */
function agree(halfPeriods: number, numbers: number): boolean {
  return Math.abs(numbers * 2 - halfPeriods) <= (halfPeriods % 2 === 0 ? 0 : 1);
}

function periodsOf({ read }: Placed): RowPeriods {
  const numbers = numbersOf(read.numbers) ?? numbersInCount(read.count);
  const named = numbers === null ? withoutTotal(read.mainText).halfPeriods : null;
  return {
    halfPeriods: countIn(read, numbers) ?? named,
    numbers,
    lessonTotal: totalIn(read),
    doubts: doubtsOf(read),
  };
}

/** The count, wherever it stands: a cell that says "2 tiết" counts in any column, and so does half a period. */
function countIn({ count, numbers }: ReadRow, numbered: readonly number[] | null): number | null {
  const said = countOf(count);
  if (said !== null || numbers === null) return said;
  return numbers.says === 'count' || numbered === null ? numbers.halfPeriods : null;
}

function totalIn({ count, numbers }: ReadRow): number | null {
  return [numbers, count].find((reading) => reading && reading.lessonTotal !== null)?.lessonTotal ?? null;
}

function doubtsOf({ count, numbers }: ReadRow): Doubt[] {
  const doubts: Doubt[] = [count, numbers].flatMap((reading) =>
    reading?.doubt ? [{ code: `periods-${reading.doubt}` }] : [],
  );
  const readOtherwise = count !== null && count.says === null && count.halfPeriods === null;
  return readOtherwise ? [...doubts, { code: 'periods-read-as-numbers' }] : doubts;
}

function countOf(reading: PeriodReading | null): number | null {
  return reading?.says === 'numbers' ? null : (reading?.halfPeriods ?? null);
}

function numbersOf(reading: PeriodReading | null): readonly number[] | null {
  return reading?.says === 'count' ? null : (reading?.numbers ?? null);
}

/** "Tiết 5-6" or "17 – 18" in the column that counts. "2 tiết (5-6)" says both. */
function numbersInCount(reading: PeriodReading | null): readonly number[] | null {
  if (reading === null) return null;
  const saysBoth = reading.says === 'count' && reading.numbers !== null;
  return saysBoth || reading.says === 'numbers' || reading.halfPeriods === null ? reading.numbers : null;
}
