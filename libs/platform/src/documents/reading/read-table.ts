import type { Readable } from 'node:stream';
import { EmptyFile, TooManyRows } from '../documents.errors';
import { readCsv } from './csv-reader';
import { formatOf } from './file-kind';
import type { SheetChoice, SourceRow } from './source-row';
import { spool } from './spooled-file';
import { defaultTableLimits, type TableLimits } from './table-limits';
import { readXlsx, type SheetSummary, sheetsOfXlsx } from './xlsx-reader';

export type TableReading = { sheet?: SheetChoice; limits?: Partial<TableLimits> };

/**
 * The rows of an uploaded XLSX or CSV, told apart by content, in constant memory. Blank rows are left out, row
 * numbers are those of the file. `name` is only shown in refusals. Throws the errors of `documents.errors.ts`,
 * also midway: whoever writes while reading must be able to take everything back.
 */
export async function* readTable(
  source: Readable | string,
  name: string,
  reading: TableReading = {},
): AsyncGenerator<SourceRow> {
  const limits = { ...defaultTableLimits, ...reading.limits };
  const file = await spool(source, name, limits.fileBytes);
  let rows = 0;
  try {
    const format = await formatOf(file);
    const found =
      format === 'xlsx' ? readXlsx(file, reading.sheet ?? 'first', limits) : readCsv(file, limits);
    for await (const row of found) {
      rows += 1;
      if (rows > limits.rows) throw new TooManyRows(limits.rows);
      yield row;
    }
    if (rows === 0) throw new EmptyFile(name);
  } finally {
    await file.discard();
  }
}

/** All rows of a file that is small by nature (a distribution, a plan); refuses more than `maximumRows`. */
export async function readSmallTable(
  source: Readable | string,
  name: string,
  maximumRows: number,
  reading: TableReading = {},
): Promise<SourceRow[]> {
  const limits = { ...reading.limits, rows: maximumRows };
  return Array.fromAsync(readTable(source, name, { ...reading, limits }));
}

/** The sheets of an upload, for the person to choose from; none for CSV. */
export async function listSheets(source: Readable | string, name: string): Promise<SheetSummary[]> {
  const file = await spool(source, name, defaultTableLimits.fileBytes);
  try {
    return (await formatOf(file)) === 'xlsx' ? await sheetsOfXlsx(file, defaultTableLimits) : [];
  } finally {
    await file.discard();
  }
}
