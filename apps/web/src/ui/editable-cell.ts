import { text as say } from '~/i18n';
import { fold, formatDate, formatNumber, parseDate, parseNumber } from './format';

export interface Choice {
  value: string;
  label: string;
}

export interface EditableColumn<Row> {
  id: keyof Row & string;
  header: string;
  /** `fixed` cannot be edited; `flag` is a yes or no. Empty input is `null` (`false` for a flag). */
  kind: 'text' | 'number' | 'date' | 'choice' | 'flag' | 'fixed';
  /** For `choice`; may depend on the row. */
  choices?: readonly Choice[] | ((row: Row) => readonly Choice[]);
  /** The choices are single letters: their key chooses for the whole selection, without a list. */
  byKey?: boolean;
  width?: number;
  /** What a `fixed` cell shows when that is not the plain value. */
  show?: (row: Row) => string;
}

export type Parsed = { value: unknown } | { refusal: string };

export function choicesOf<Row>(column: EditableColumn<Row>, row: Row): readonly Choice[] {
  return typeof column.choices === 'function' ? column.choices(row) : (column.choices ?? []);
}

type Writer = <Row>(value: NonNullable<unknown>, column: EditableColumn<Row>, row: Row) => string;

const writers: Record<EditableColumn<unknown>['kind'], Writer> = {
  text: String,
  fixed: String,
  number: (value) => formatNumber(value as number, 4),
  date: (value) => formatDate(value as string),
  flag: (value) => (value ? say('grid.yes') : ''),
  choice: (value, column, row) => choicesOf(column, row).find((one) => one.value === value)?.label ?? '',
};

/** What a person reads in the cell; also what is copied to the clipboard. */
export function cellText<Row>(column: EditableColumn<Row>, row: Row): string {
  if (column.show) return column.show(row);
  const value = row[column.id] as unknown;
  return value === null || value === undefined || value === ''
    ? ''
    : writers[column.kind](value, column, row);
}

const yes = new Set(['x', '1', 'co', 'yes', 'true', 'dung', 'v']);

function parseChoice(text: string, choices: readonly Choice[]): Parsed {
  const found = choices.find(({ value, label }) => fold(label) === fold(text) || value === text);
  return found ? { value: found.value } : { refusal: say('grid.notChoice', { text }) };
}

function orRefusal(value: unknown, key: 'grid.notNumber' | 'grid.notDate'): Parsed {
  return value === null ? { refusal: say(key) } : { value };
}

/** Reads what was typed or pasted as people here write it: `1,5`, `22/11/2026`, a label with or without diacritics. */
export function parseCell<Row>(column: EditableColumn<Row>, typed: string, row: Row): Parsed {
  const text = typed.trim();
  if (column.kind === 'flag') return { value: yes.has(fold(text)) };
  if (text === '') return { value: null };
  if (column.kind === 'number') return orRefusal(parseNumber(text), 'grid.notNumber');
  if (column.kind === 'date') return orRefusal(parseDate(text), 'grid.notDate');
  if (column.kind === 'choice') return parseChoice(text, choicesOf(column, row));
  return { value: text };
}
