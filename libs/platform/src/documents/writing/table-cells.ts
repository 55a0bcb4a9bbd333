/** How a column's values are written. Decimals and percents are numbers (0.1234 is 12.3 %), dates ISO yyyy-mm-dd. */
export type ColumnKind = 'text' | 'integer' | 'decimal' | 'percent' | 'date';

export type CellValue = string | number | boolean | null | undefined;

export type WrittenColumn = {
  header: string;
  key: string;
  /** Width in characters. */
  width?: number;
  kind: ColumnKind;
  /** Digits after the comma of decimals and percents; one unless said. */
  digits?: number;
};

export type WrittenRow = Readonly<Record<string, CellValue>>;
export type WrittenRows = Iterable<WrittenRow> | AsyncIterable<WrittenRow>;

/** Yes/no as people write it; a value of any other kind stays what it is. */
export function asText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'x' : '';
  return String(value);
}

/** dd/mm/yyyy of an ISO date, null when it is none. */
export function vietnameseDate(value: CellValue): string | null {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})/.exec(value) : null;
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : null;
}

/** A number with the comma that Vietnamese uses for decimals. */
export function vietnameseNumber(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',');
}
