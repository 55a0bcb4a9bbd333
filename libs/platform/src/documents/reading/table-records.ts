import { type FoundHeader, type HeaderColumn, requireHeader } from './header';
import type { SourceRow } from './source-row';

/** A data row by column key; `cells` keeps the row as it stands in the file. */
export type TableRecord<K extends string> = {
  sheet: string;
  row: number;
  values: Record<K, string>;
  cells: string[];
};

export type OpenedTable<K extends string> = {
  header: FoundHeader<K>;
  /** What stood above the header: title rows that may name the school, class or year. */
  titles: SourceRow[];
  records: AsyncGenerator<TableRecord<K>>;
};

const searchedRows = 42;

/**
 * Finds the header of one sheet's rows and hands on the rows after it, without holding the table in memory;
 * repeated headers are skipped. Throws `HeaderNotFound` when a required column is missing.
 */
export async function openTable<K extends string>(
  rows: AsyncIterable<SourceRow>,
  columns: HeaderColumn<K>[],
): Promise<OpenedTable<K>> {
  const iterator = rows[Symbol.asyncIterator]();
  try {
    const first = await take(iterator, searchedRows);
    const header = requireHeader(
      first.map((row) => row.cells),
      columns,
    );
    const titles = first.slice(0, header.firstIndex);
    const records = recordsOf(chain(first.slice(header.nextIndex), iterator), header, columns);
    return { header, titles, records };
  } catch (error) {
    await iterator.return?.();
    throw error;
  }
}

async function take(iterator: AsyncIterator<SourceRow>, count: number): Promise<SourceRow[]> {
  const taken: SourceRow[] = [];
  while (taken.length < count) {
    const next = await iterator.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

async function* chain(first: SourceRow[], rest: AsyncIterator<SourceRow>): AsyncGenerator<SourceRow> {
  try {
    yield* first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

async function* recordsOf<K extends string>(
  rows: AsyncGenerator<SourceRow>,
  header: FoundHeader<K>,
  columns: HeaderColumn<K>[],
): AsyncGenerator<TableRecord<K>> {
  for await (const { sheet, row, cells } of rows) {
    if (header.isHeaderAgain(cells)) continue;
    const values = Object.fromEntries(columns.map(({ key }) => [key, header.cell(cells, key)])) as Record<
      K,
      string
    >;
    yield { sheet, row, values, cells };
  }
}
