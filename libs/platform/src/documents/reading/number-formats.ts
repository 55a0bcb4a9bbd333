import { serialToIso } from './cell-values';

/** What a number in a cell stands for, told from the cell's style. */
export type NumberMeaning = 'number' | 'date' | 'time';

const quotedOrEscaped = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;

/** Built-in formats, which styles.xml does not write out, from and to; 27–36 and 50–58 are East Asian dates. */
const builtIn: [from: number, to: number, meaning: NumberMeaning][] = [
  [14, 17, 'date'],
  [18, 21, 'time'],
  [22, 22, 'date'],
  [27, 36, 'date'],
  [45, 47, 'time'],
  [50, 58, 'date'],
];

export function meaningOfBuiltIn(id: number): NumberMeaning {
  return builtIn.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number';
}

/** The meaning of a format code such as `dd/mm/yyyy;@`, `[$-42A]d mmmm yyyy`, `h:mm` or `#,##0.0 "đồng"`. */
export function meaningOfCode(code: string): NumberMeaning {
  const letters = code.replace(quotedOrEscaped, '').toLowerCase();
  if (letters.includes('general')) return 'number';
  if (/[yd]|mmm/.test(letters)) return 'date';
  if (/[hs]/.test(letters) || /\[[hms]+\]/i.test(code)) return 'time';
  return /m/.test(letters) ? 'date' : 'number';
}

/** A stored number as text: dates ISO (with `Thh:mm` when there is a time of day), times hh:mm, others as Excel shows 15 digits. */
export function numberAsText(raw: string, meaning: NumberMeaning, since1904: boolean): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  if (meaning === 'number') return plainNumber(value);
  const minutes = Math.round((value - Math.floor(value)) * 1440);
  const clock = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  if (meaning === 'time' && value < 1) return clock;
  const wholeDays = minutes === 1440 ? Math.floor(value) + 1 : Math.floor(value);
  const date = serialToIso(wholeDays, since1904);
  if (!date) return plainNumber(value);
  return minutes % 1440 === 0 ? date : `${date}T${clock}`;
}

function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return Number.isInteger(rounded) && Math.abs(rounded) < 1e21 ? rounded.toFixed(0) : String(rounded);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
