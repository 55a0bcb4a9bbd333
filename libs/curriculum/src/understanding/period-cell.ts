import { fold } from '@hoclieu/platform/documents';

/**
 * The ways a periods cell can be read; which one holds is the column's to say when the cell has no word of its own:
 * "4,5" is four and a half periods in one column and periods number 4 and 5 in the other.
 */
export interface PeriodReading {
  /** Set when the cell itself says which it is: "2 tiết" is a count, "Tiết 5-6" are numbers. */
  readonly says: 'count' | 'numbers' | null;
  /** Half-periods when read as a count. */
  readonly halfPeriods: number | null;
  /** Period numbers when read as numbers. */
  readonly numbers: readonly number[] | null;
  /** "Tiết 1 (2 tiết)": half-periods of the whole lesson, whatever rows follow. */
  readonly lessonTotal: number | null;
  readonly doubt: 'range' | 'date' | 'sum' | null;
}

const unit = '(?:tiet|periods?|t)\\b\\.?';
const list = '\\d{1,3}(?:\\s*[-,]\\s*\\d{1,3})*';
const rangeCount = new RegExp(`^\\(?\\s*(\\d+)\\s*-\\s*(\\d+)\\s*${unit}\\s*\\)?$`);
const wordedCount = new RegExp(`^\\(?\\s*(\\d+(?:[.,]\\d+)?)\\s*${unit}\\s*\\)?\\s*(?:\\((${list})\\))?`);
const wordedNumbers = new RegExp(
  `^(?:tu )?(?:tiet|periods?|t)\\.?\\s*(?:thu|so|ppct|ct|no|numbers?)?[.:]?\\s*(${list})\\b`,
);
const plainNumbers = new RegExp(`^\\(?(${list})\\)?[.,]?(?=\\s*\\(|$)`);
const totalAfter = new RegExp(`\\(\\s*(\\d+(?:[.,]\\d+)?)\\s*(?:${unit})?\\s*\\)\\s*$`);
const isoDate = /^\d{4}-(\d{2})-(\d{2})$/;

/** What a periods cell can mean; null when it means nothing. */
export function readPeriods(cell: string): PeriodReading | null {
  const text = plainForm(cell);
  if (!/\d|½/.test(text)) return null;
  return spoiltByDates(text) ?? worded(text) ?? summed(text) ?? plain(text);
}

function worded(text: string): PeriodReading | null {
  const range = rangeCount.exec(text);
  if (range) return reading({ says: 'count', halfPeriods: Number(range[1]) * 2, doubt: 'range' });
  const count = wordedCount.exec(text);
  if (count)
    return reading({ says: 'count', halfPeriods: halvesOf(count[1]), numbers: numbersOf(count[2] ?? '') });
  const numbered = wordedNumbers.exec(text);
  if (!numbered) return null;
  const total = totalAfter.exec(text.slice(numbered[0].length));
  return reading({
    says: 'numbers',
    numbers: numbersOf(numbered[1] ?? ''),
    lessonTotal: halvesOf(total?.[1]),
  });
}

/** "2+1": the periods of the parts of a lesson. */
function summed(text: string): PeriodReading | null {
  const sum = /^(\d+)\s*\+\s*(\d+)$/.exec(text);
  if (!sum) return null;
  const halfPeriods = (Number(sum[1]) + Number(sum[2])) * 2;
  return reading({ halfPeriods, numbers: numbersOf(`${sum[1]},${sum[2]}`), doubt: 'sum' });
}

function plain(text: string): PeriodReading | null {
  const [, decimal] = /^\(?(\d+(?:[.,]\d+)?)\)?[.,]?$/.exec(text) ?? [];
  const [whole = '', numbered = ''] = plainNumbers.exec(text) ?? [];
  const [, bracket] = totalAfter.exec(text.slice(whole.length)) ?? [];
  const total = halvesOf(bracket);
  return reading({
    says: total === null ? null : 'numbers',
    halfPeriods: halvesOf(decimal),
    numbers: numbersOf(numbered),
    lessonTotal: numbered === '' ? null : total,
  });
}

/** "5-6" typed into a spreadsheet turns into the fifth of June; the two numbers are still there. */
function spoiltByDates(text: string): PeriodReading | null {
  const date = isoDate.exec(text);
  if (!date) return null;
  const ends = [Number(date[1]), Number(date[2])].sort((a, b) => a - b);
  return reading({ says: 'numbers', numbers: numbersOf(ends.join('-')), doubt: 'date' });
}

function reading(known: Partial<PeriodReading>): PeriodReading | null {
  const whole = { says: null, halfPeriods: null, numbers: null, lessonTotal: null, doubt: null, ...known };
  return whole.halfPeriods === null && whole.numbers === null ? null : whole;
}

function plainForm(cell: string): string {
  return fold(cell.replace(/(\d)\s*½/g, '$1.5').replace(/½/g, '0.5'))
    .replace(/[–—−‑~→]|->/g, '-')
    .replace(/(\d)\s*(?:den|toi|to|-)\s*(?:het )?(?:tiet |period )?(?=\d)/g, '$1-')
    .replace(/(\d)\s*(?:va|and|&|;|\/|,)\s*(?:tiet |period )?(?=\d)/g, '$1,')
    .trim();
}

/** Half-periods of "2", "02", "1,0", "0.5"; null for anything that is not a whole number of halves above zero. */
function halvesOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const halves = Number(text.replace(',', '.')) * 2;
  return Number.isInteger(halves) && halves > 0 ? halves : null;
}

/** Every number of "5-6", "8,9", "1-3,5"; null unless they rise. */
function numbersOf(text: string): number[] | null {
  const numbers: number[] = [];
  for (const piece of text.split(',').filter((part) => part.trim() !== '')) {
    const [from = 0, to = from] = piece.split('-').map(Number);
    if (!isRun(from, to, numbers.at(-1))) return null;
    numbers.push(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
  }
  return numbers.length > 0 ? numbers : null;
}

function isRun(from: number, to: number, last = 0): boolean {
  return from > last && to >= from && to - from <= 60;
}

/** Numbers as people write them: 5, 6, 7, 9 → "5-7, 9". */
export function writtenNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === number) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}
