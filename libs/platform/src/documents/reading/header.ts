import { HeaderNotFound } from '../documents.errors';
import { fold } from '../fold';

/** A column an import understands. `names` are its Vietnamese headings; the first one is shown to people. */
export type HeaderColumn<K extends string> = { key: K; names: string[]; required?: boolean };

export type FoundHeader<K extends string> = {
  /** Index in the given rows of the first header row, and of the first row after the header. */
  firstIndex: number;
  nextIndex: number;
  /** Column index (from 0) of each column that was found. */
  positions: Partial<Record<K, number>>;
  /** First names of the required columns that were not found. */
  missing: string[];
  /** Headings nobody asked for, to show to the person who imports. */
  unknown: string[];
  /** The cell of a column, '' when the column or the cell is not there. */
  cell(cells: string[], key: K): string;
  /** Whether a row repeats the header, as files with one block per class do, or only numbers the columns. */
  isHeaderAgain(cells: string[]): boolean;
};

type Candidate<K extends string> = { index: number; height: 1 | 2; positions: Map<K, number> };

const searchedRows = 40;

/**
 * Finds the header row by its names without diacritics, not by position: title rows above, templates of another
 * version and headings spread over two merged rows are all usual. Null when no row looks like the header.
 */
export function findHeader<K extends string>(
  rows: string[][],
  columns: HeaderColumn<K>[],
): FoundHeader<K> | null {
  const best = bestCandidate(rows.slice(0, searchedRows), columns);
  if (!best || best.positions.size < Math.min(2, columns.length)) return null;
  const headerRows = rows.slice(best.index, best.index + best.height);
  const taken = new Set(best.positions.values());
  const next = best.index + best.height;
  return {
    firstIndex: best.index,
    nextIndex: numbersColumns(rows[next] ?? []) ? next + 1 : next,
    positions: Object.fromEntries(best.positions) as Partial<Record<K, number>>,
    missing: requiredNames(columns.filter((column) => !best.positions.has(column.key))),
    unknown: headings(headerRows).filter((text, position) => text !== '' && !taken.has(position)),
    cell: (cells, key) => cells[best.positions.get(key) ?? -1] ?? '',
    isHeaderAgain: (cells) => numbersColumns(cells) || repeats(headerRows, taken, cells),
  };
}

/** As `findHeader`, and refuses a table without all required columns, naming those that are missing. */
export function requireHeader<K extends string>(
  rows: string[][],
  columns: HeaderColumn<K>[],
): FoundHeader<K> {
  const header = findHeader(rows, columns);
  if (!header) throw new HeaderNotFound(requiredNames(columns));
  if (header.missing.length > 0) throw new HeaderNotFound(header.missing);
  return header;
}

/** A heading for comparison: folded, without footnote marks and punctuation ("Họ và\ntên (*)" → "ho va ten"). */
export function foldHeading(text: string): string {
  return fold(text.replace(/\(\s*[\d*]+\s*\)/g, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function bestCandidate<K extends string>(rows: string[][], columns: HeaderColumn<K>[]): Candidate<K> | null {
  let best: Candidate<K> | null = null;
  for (let index = 0; index < rows.length; index += 1) {
    for (const height of [1, 2] as const) {
      if (index + height > rows.length) continue;
      const positions = positionsIn(rows.slice(index, index + height), columns);
      if (!best || positions.size > best.positions.size) best = { index, height, positions };
    }
  }
  return best && narrowed(best, rows, columns);
}

/** A title row above a one-row header makes an equally good pair; the header is then the second row alone. */
function narrowed<K extends string>(
  best: Candidate<K>,
  rows: string[][],
  columns: HeaderColumn<K>[],
): Candidate<K> {
  if (best.height === 1) return best;
  const alone = positionsIn([rows[best.index + 1] ?? []], columns);
  return alone.size >= best.positions.size ? { index: best.index + 1, height: 1, positions: alone } : best;
}

function positionsIn<K extends string>(rows: string[][], columns: HeaderColumn<K>[]): Map<K, number> {
  const readings = readingsOf(rows);
  const found = new Map<K, number>();
  const taken = new Set<number>();
  for (const column of columns) {
    const position = positionOf(column.names.map(foldHeading), readings, taken);
    if (position === null) continue;
    found.set(column.key, position);
    taken.add(position);
  }
  return found;
}

function positionOf(names: string[], readings: string[][], taken: Set<number>): number | null {
  for (const name of names) {
    for (const reading of readings) {
      const position = reading.findIndex((text, index) => text === name && !taken.has(index));
      if (position >= 0) return position;
    }
  }
  return null;
}

/** The ways to read a header, the most telling first: both rows together, then the lower, then the upper alone. */
function readingsOf(rows: string[][]): string[][] {
  const [upper = [], lower] = rows;
  if (!lower) return bothWays(upper);
  return [
    headings(rows),
    lower,
    upper.map((text, index) => ((lower[index] ?? '') === '' ? text : '')),
  ].flatMap(bothWays);
}

/** With what stands in brackets and without: "Ngày sinh (dd/mm/yyyy)" answers to "Ngày sinh". */
function bothWays(cells: string[]): string[][] {
  return [cells.map(foldHeading), cells.map((text) => foldHeading(text.replace(/\([^)]*\)/g, ' ')))];
}

/** One heading per column; an upper cell merged over several columns speaks for each of them. */
function headings(rows: string[][]): string[] {
  const [upper = [], lower] = rows;
  if (!lower) return upper;
  let spanning = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    spanning = upper[index] || spanning;
    const below = lower[index] ?? '';
    return below === '' ? (upper[index] ?? '') : `${spanning} ${below}`.trim();
  });
}

function repeats(headerRows: string[][], positions: Set<number>, cells: string[]): boolean {
  const agreeing = [...positions].filter((position) => {
    const text = foldHeading(cells[position] ?? '');
    return text !== '' && headerRows.some((row) => foldHeading(row[position] ?? '') === text);
  });
  return agreeing.length > 0 && agreeing.length * 2 > filledIn(cells, positions);
}

function filledIn(cells: string[], positions: Set<number>): number {
  return [...positions].filter((position) => (cells[position] ?? '') !== '').length;
}

/** A row "(1) (2) (3)" or "1 2 3" under the header. */
function numbersColumns(cells: string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return (
    filled.length >= 3 && filled.every((cell, index) => cell.replace(/[()\s]/g, '') === String(index + 1))
  );
}

function requiredNames<K extends string>(columns: HeaderColumn<K>[]): string[] {
  return columns.filter((column) => column.required).map((column) => column.names[0] ?? column.key);
}
