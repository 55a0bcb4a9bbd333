import { oneLine, wordsOf } from './cell-text';
import { periodColumns, type PeriodColumns } from './column-roles';
import { type Columns, findHeaders, repeatsHeader, type TableHeader } from './headings';
import { type PeriodReading, readPeriods } from './period-cell';
import type { TableRow } from './understood-row';

/** A row of the sheet with its cells sorted out by the header above it. */
export interface ReadRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly place: 'above' | 'header' | 'header-again' | 'body' | 'other-table' | 'blank';
  readonly table: number;
  readonly columns: Columns;
  readonly order: string;
  readonly term: string;
  readonly week: string;
  readonly strand: string;
  readonly chapter: string;
  readonly lesson: string;
  readonly kind: string;
  /** The one text that says what the row is: its lesson, or else its chapter, strand, term. */
  readonly mainText: string;
  readonly count: PeriodReading | null;
  readonly numbers: PeriodReading | null;
}

interface Table {
  readonly header: TableHeader;
  readonly periods: PeriodColumns;
  readonly number: number;
}

export interface ReadTable {
  readonly header: { row: number; columns: Record<string, string> } | null;
  readonly rows: ReadRow[];
}

export function readRows(source: readonly TableRow[]): ReadTable {
  const rows = source.map(({ row, cells }) => ({ row, cells: cells.map(oneLine) }));
  const headers = findHeaders(rows);
  const first = headers.find((header) => header.holds === 'lessons');
  if (!first) return { header: null, rows: rows.map((row) => withoutTable(row, 'above')) };
  return { header: shownHeader(first, rows), rows: withTables(rows, headers, first) };
}

function withTables(
  rows: readonly TableRow[],
  headers: readonly TableHeader[],
  first: TableHeader,
): ReadRow[] {
  const tables = tablesOf(headers, rows, first);
  return rows.map((row, index) => {
    const header = headers.findLast((candidate) => candidate.index <= index);
    const table = header && tables.get(header);
    if (!header || index < first.index) return withoutTable(row, 'above');
    if (!table) return withoutTable(row, 'other-table');
    if (index < header.index + header.height)
      return withoutTable(row, header === first ? 'header' : 'header-again');
    return readRow(row, table);
  });
}

/** The lesson tables by their headers; a header with the same columns goes on with the table before it. */
function tablesOf(
  headers: readonly TableHeader[],
  rows: readonly TableRow[],
  first: TableHeader,
): Map<TableHeader, Table> {
  const tables = new Map<TableHeader, Table>();
  let table = tableOf(first, rows, 0);
  for (const header of headers) {
    if (header.holds === 'other') continue;
    if (!sameColumns(header, table.header)) table = tableOf(header, rows, table.number + 1);
    tables.set(header, table);
  }
  return tables;
}

function tableOf(header: TableHeader, rows: readonly TableRow[], number: number): Table {
  const below = rows.slice(header.index + header.height).map((row) => row.cells);
  const withLesson = below.filter((cells) => (cells[header.columns.lesson ?? -1] ?? '') !== '');
  return { header, number, periods: periodColumns(header.columns, withLesson) };
}

function sameColumns(a: TableHeader, b: TableHeader): boolean {
  return JSON.stringify(a.columns) === JSON.stringify(b.columns);
}

function shownHeader(header: TableHeader, rows: readonly TableRow[]) {
  const columns = Object.entries(header.columns).map(([role, at]) => [role, header.headings[at] ?? '']);
  return {
    row: rows[header.index]?.row ?? 0,
    columns: Object.fromEntries(columns) as Record<string, string>,
  };
}

function withoutTable(row: TableRow, place: ReadRow['place']): ReadRow {
  const filled = row.cells.filter((cell) => cell !== '');
  const nothing = { order: '', term: '', week: '', strand: '', chapter: '', lesson: '', kind: '' };
  return {
    ...row,
    ...nothing,
    place: filled.length === 0 ? 'blank' : place,
    table: -1,
    columns: {},
    mainText: filled[0] ?? '',
    count: null,
    numbers: null,
  };
}

function readRow(row: TableRow, table: Table): ReadRow {
  const { columns } = table.header;
  const filled = row.cells.filter((cell) => cell !== '');
  if (filled.length === 0) return withoutTable(row, 'blank');
  if (repeatsHeader(table.header, row.cells)) return withoutTable(row, 'header-again');
  const about = { place: 'body', table: table.number, columns } as const;
  if (filled.length >= 3 && new Set(filled).size === 1)
    return { ...withoutTable(row, 'body'), ...about, mainText: filled[0] ?? '' };
  const texts = textsOf(row.cells, table.header);
  return {
    ...row,
    ...texts,
    ...about,
    mainText: mainTextOf(texts, row.cells, columns),
    count: readPeriods(cellOf(row.cells, table.periods.count)),
    numbers: readPeriods(cellOf(row.cells, table.periods.numbers)),
  };
}

function textsOf(cells: readonly string[], header: TableHeader): Texts {
  const { columns } = header;
  return {
    order: cellOf(cells, columns.order),
    term: cellOf(cells, columns.term),
    week: cellOf(cells, columns.week),
    strand: cellOf(cells, columns.strand),
    chapter: cellOf(cells, columns.chapter),
    kind: cellOf(cells, columns.kind),
    lesson: lessonText(cells, header),
  };
}

function cellOf(cells: readonly string[], at: number | undefined): string {
  return at === undefined ? '' : (cells[at] ?? '');
}

/** The lesson's cell and, when the heading spans two columns, the one beside it: "Bài 1" | "Tập hợp". */
function lessonText(cells: readonly string[], { columns, headings }: TableHeader): string {
  const at = columns.lesson ?? -1;
  const text = cellOf(cells, at);
  const beside = cellOf(headings, at + 1) === '' ? cellOf(cells, at + 1) : '';
  if (text === '' || beside === '' || beside === text) return text || beside;
  return /[.:]$/.test(text) ? `${text} ${beside}` : `${text}. ${beside}`;
}

type Texts = Pick<ReadRow, 'order' | 'term' | 'week' | 'strand' | 'chapter' | 'kind' | 'lesson'>;

function mainTextOf(texts: Texts, cells: readonly string[], columns: Columns): string {
  const order = isNumber(texts.order) ? '' : texts.order;
  const week = isWeek(texts.week) ? '' : texts.week;
  const known = [texts.lesson, texts.chapter, texts.strand, order, texts.term, week].find(
    (text) => text !== '',
  );
  if (known !== undefined) return known;
  const used = new Set(Object.values(columns));
  return cells.find((cell, at) => cell !== '' && !used.has(at) && at < (columns.lesson ?? 0)) ?? '';
}

export function isNumber(text: string): boolean {
  return /^\d+[.)]?$/.test(text);
}

function isWeek(text: string): boolean {
  return weeksOf(text) !== null;
}

const weekWords = /^(?:tuan|week)(?: thu)? ?(\d{1,2})(?: (?:den|va|toi)(?: tuan)? (\d{1,2}))?(?: |$)/;

/** First and last week of "Tuần 8-9", "13", "Tuần 1 (07/9 - 12/9)"; null when it names none. */
export function weeksOf(text: string): readonly [number, number] | null {
  const words = wordsOf(text.replace(/\([^)]*\)/g, ' ').replace(/[-–—−]/g, ' den '));
  const found = weekWords.exec(words) ?? /^(\d{1,2})(?: den (\d{1,2}))?$/.exec(words);
  if (!found) return null;
  const from = Number(found[1]);
  const to = Number(found[2] ?? found[1]);
  return from >= 1 && to >= from && to <= 53 ? [from, to] : null;
}
