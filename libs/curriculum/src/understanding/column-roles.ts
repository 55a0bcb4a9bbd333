import type { Columns } from './headings';
import { type PeriodReading, readPeriods } from './period-cell';

/** Where the count of periods and the numbers of the periods stand. */
export interface PeriodColumns {
  readonly count: number | undefined;
  readonly numbers: number | undefined;
}

/**
 * Tells the column that counts periods from the one that numbers them. Headings decide first ("Số tiết", "Tiết
 * PPCT"); "Tiết" alone, and a heading its cells contradict, are decided by whether the cells run on from each other.
 */
export function periodColumns(columns: Columns, rows: readonly (readonly string[])[]): PeriodColumns {
  const { count, numbers, periods } = columns;
  if (count !== undefined && numbers !== undefined)
    return swapped(count, numbers, rows) ? { count: numbers, numbers: count } : { count, numbers };
  if (count !== undefined && periods !== undefined) return { count, numbers: periods };
  if (numbers !== undefined && periods !== undefined) return { count: periods, numbers };
  return alone({ count, numbers, periods }, rows);
}

function alone({ count, numbers, periods }: Columns, rows: readonly (readonly string[])[]): PeriodColumns {
  const position = count ?? numbers ?? periods;
  if (position === undefined) return { count: undefined, numbers: undefined };
  const { running, length } = behaviourOf(position, rows);
  const needed = numbers === undefined ? 0.75 : 0.4;
  const runsOn = length < 4 ? numbers !== undefined : running >= needed;
  return runsOn ? { count: undefined, numbers: position } : { count: position, numbers: undefined };
}

function swapped(count: number, numbers: number, rows: readonly (readonly string[])[]): boolean {
  const counts = behaviourOf(count, rows);
  return counts.length >= 5 && counts.running >= 0.8 && behaviourOf(numbers, rows).running < 0.3;
}

/** The next number, or a new start at one: strands and terms number apart. */
function follows(last = 0, first = 0): boolean {
  return last > 0 && (first === last + 1 || (first === 1 && last >= 5));
}

function lastOf({ numbers }: PeriodReading): number | undefined {
  return numbers?.at(-1);
}

/** Which part of the cells goes on where the one above ended. */
function behaviourOf(position: number, rows: readonly (readonly string[])[]) {
  const readings = rows
    .map((cells) => readPeriods(cells[position] ?? ''))
    .filter((reading): reading is PeriodReading => reading !== null);
  const steps = readings.slice(1).map((reading, at) => goesOn(readings[at], reading));
  return { length: readings.length, running: steps.filter(Boolean).length / Math.max(steps.length, 1) };
}

function goesOn(before: PeriodReading | undefined, after: PeriodReading): boolean {
  if (after.says !== null) return after.says === 'numbers';
  return before !== undefined && follows(lastOf(before), after.numbers?.[0]);
}
