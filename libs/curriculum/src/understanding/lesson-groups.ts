import { withoutTotal } from './cell-text';
import { isNumbered, type LessonName, lessonName, sameName } from './lesson-names';
import type { PeriodReading } from './period-cell';
import type { Placed } from './place-rows';
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

/** Joins the rows of a lesson; a term, strand or chapter between two rows keeps them apart. */
export function groupLessons(
  rows: readonly Placed[],
  corrections: ReadonlyMap<number, RowCorrection>,
): LessonGroup[] {
  const groups: LessonGroup[] = [];
  let open: { group: LessonGroup; last: LessonName } | null = null;
  for (const row of rows) {
    if (['term', 'strand', 'chapter', 'total'].includes(row.kind)) open = null;
    if (!['lesson', 'review', 'test', 'activity', 'continuation'].includes(row.kind)) continue;
    const correction = corrections.get(row.read.row);
    const named = lessonName(withoutTotal(correction?.name ?? row.read.mainText).name);
    const read = { ...row, periods: periodsOf(row) };
    if (open && continues(open, row, named)) {
      open.group.rows.push(read);
    } else {
      open = { group: { rows: [read], name: startingName(named, row) }, last: named };
      groups.push(open.group);
    }
    if (named.name !== '') open.last = named;
  }
  return groups;
}

/** "Sử dụng từ Hán Việt (tiếp theo)" keeps its words when it does not follow its lesson. */
function startingName(named: LessonName, { read }: Placed): string {
  return named.continues ? withoutTotal(read.mainText).name : named.name;
}

function continues(
  { group, last }: { group: LessonGroup; last: LessonName },
  row: Placed,
  named: LessonName,
): boolean {
  if (row.kind === 'continuation') return true;
  if (row.reason === 'corrected' || !sameName(named.name, last.name)) return false;
  if (group.rows[0]?.at.chapter !== row.at.chapter) return false;
  if (named.period !== null && last.period !== null) return named.period > last.period;
  return named.continues || (isNumbered(named.name) && named.period === last.period);
}

/** Periods of a lesson from all its rows, and what does not fit together in them. */
export function lessonPeriods({ rows }: LessonGroup): LessonPeriods {
  const periods = rows.map((row) => row.periods);
  const numbers = periods.flatMap((row) => row.numbers ?? []);
  const doubts = periods.flatMap((row) => row.doubts);
  const total = periods.find((row) => row.lessonTotal !== null)?.lessonTotal ?? null;
  const counted = total ?? countedIn(periods, numbers.length * 2);
  const halfPeriods = counted ?? (numbers.length > 0 ? numbers.length * 2 : null);
  if (halfPeriods === null) doubts.push({ code: 'no-periods' });
  else if (numbers.length > 0 && !agree(halfPeriods, numbers.length))
    doubts.push({
      code: 'count-differs-from-numbers',
      details: { count: halfPeriods / 2, numbers: numbers.length },
    });
  return { halfPeriods, numbers, doubts };
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
  const inCount = read.count;
  const inNumbers = read.numbers;
  const doubts = [inCount, inNumbers].flatMap((reading) =>
    reading?.doubt ? [{ code: `periods-${reading.doubt}` }] : [],
  );
  const named = withoutTotal(read.mainText).halfPeriods;
  const count = countOf(inCount) ?? (inNumbers?.says === 'count' ? inNumbers.halfPeriods : null);
  const numbers = numbersOf(inNumbers) ?? numbersInCount(inCount);
  const halfOnly = numbers === null ? (inNumbers?.halfPeriods ?? null) : null;
  if (count === null && inCount !== null && inCount.says === null)
    doubts.push({ code: 'periods-read-as-numbers' });
  return {
    halfPeriods: count ?? halfOnly ?? (numbers === null ? named : null),
    numbers,
    lessonTotal: inNumbers?.lessonTotal ?? inCount?.lessonTotal ?? null,
    doubts,
  };
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
