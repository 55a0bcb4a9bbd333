import { PassThrough, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import { stream as excelStream, type Worksheet } from 'exceljs';
import { drained, outletOf } from './outlet';
import { fitSheetName } from './sheet-name';
import type { WrittenColumn, WrittenRow, WrittenRows } from './table-cells';
import {
  columnWidth,
  excelValue,
  numberFormat,
  styleHeader,
  styleTitle,
  styleTotal,
} from './workbook-styles';

export type WrittenSheet = {
  name: string;
  /** Lines above the header: what, where, when. */
  title?: string[];
  columns: WrittenColumn[];
  rows: WrittenRows;
  /** Rows under the table, in bold: sums and means. */
  totals?: WrittenRow[];
  /** Lines after the table: the formula, the source, when it was computed. */
  notes?: string[];
};

export type WrittenWorkbook = { sheets: WrittenSheet[]; author?: string };

type ExcelWriter = InstanceType<typeof excelStream.xlsx.WorkbookWriter>;
/** The pipe into the archive, which the library's types do not mention. */
type WithPipes = { stream: { pipes: Writable[] } };

const rowsPerTurn = 250;

/**
 * Streams an XLSX into `target` and ends it, in constant memory whatever the number of rows. Texts stay texts, so
 * nothing that begins with `=`, `+`, `-` or `@` is run; dates and percents are real dates and numbers.
 */
export async function writeWorkbook(target: Writable, workbook: WrittenWorkbook): Promise<void> {
  const { ended, gone } = outletOf(target);
  const writer = new excelStream.xlsx.WorkbookWriter({
    stream: target,
    useStyles: true,
    useSharedStrings: false,
  });
  if (workbook.author) writer.creator = workbook.author;
  const names = new Set<string>();
  for (const sheet of workbook.sheets) await writeSheet(writer, fitSheetName(sheet.name, names), sheet, gone);
  await Promise.all([writer.commit(), ended]);
}

/** The whole workbook in memory, for small files. */
export async function workbookBuffer(workbook: WrittenWorkbook): Promise<Buffer> {
  const through = new PassThrough();
  const [bytes] = await Promise.all([buffer(through), writeWorkbook(through, workbook)]);
  return bytes;
}

async function writeSheet(
  writer: ExcelWriter,
  name: string,
  sheet: WrittenSheet,
  gone: AbortSignal,
): Promise<void> {
  const titles = sheet.title ?? [];
  const headerRow = titles.length > 0 ? titles.length + 2 : 1;
  const worksheet = writer.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: headerRow, xSplit: 0 }],
    pageSetup: printSetup(headerRow),
    headerFooter: { oddFooter: '&C&P/&N' },
  });
  worksheet.columns = sheet.columns.map((column) => ({
    key: column.key,
    width: columnWidth(column),
    style: { numFmt: numberFormat(column), alignment: { vertical: 'top', wrapText: column.kind === 'text' } },
  }));
  writeTitles(worksheet, titles, sheet.columns.length);
  const header = worksheet.getRow(headerRow);
  header.values = sheet.columns.map((column) => column.header);
  styleHeader(header, sheet.columns.length);
  header.commit();
  const last = await writeRows(worksheet, sheet, headerRow, gone);
  worksheet.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: last, column: sheet.columns.length },
  };
  writeEnd(worksheet, sheet, last);
  worksheet.commit();
}

async function writeRows(
  worksheet: Worksheet,
  sheet: WrittenSheet,
  headerRow: number,
  gone: AbortSignal,
): Promise<number> {
  let number = headerRow;
  for await (const row of sheet.rows) {
    number += 1;
    writeRow(worksheet, number, sheet.columns, row).commit();
    if (number % rowsPerTurn === 0) await letThrough(worksheet, gone);
  }
  return number;
}

/** The library takes rows faster than they are packed and never says so: look at the pipe behind the sheet. */
async function letThrough(worksheet: Worksheet, gone: AbortSignal): Promise<void> {
  await turn();
  for (const pipe of (worksheet as unknown as WithPipes).stream.pipes) await drained(pipe, gone);
}

function writeRow(worksheet: Worksheet, number: number, columns: WrittenColumn[], values: WrittenRow) {
  const row = worksheet.getRow(number);
  row.values = columns.map((column) => excelValue(values[column.key], column.kind));
  return row;
}

function writeTitles(worksheet: Worksheet, titles: string[], width: number): void {
  titles.forEach((title, index) => {
    const row = worksheet.getRow(index + 1);
    row.getCell(1).value = title;
    styleTitle(row, index === 0);
    if (width > 1) worksheet.mergeCells(index + 1, 1, index + 1, width);
    row.commit();
  });
}

function writeEnd(worksheet: Worksheet, sheet: WrittenSheet, last: number): void {
  let number = last;
  for (const total of sheet.totals ?? []) {
    number += 1;
    const row = writeRow(worksheet, number, sheet.columns, total);
    styleTotal(row, sheet.columns.length);
    row.commit();
  }
  for (const note of sheet.notes ?? []) {
    number += number === last + (sheet.totals?.length ?? 0) ? 2 : 1;
    const row = worksheet.getRow(number);
    const cell = row.getCell(1);
    cell.value = note;
    cell.font = { italic: true };
    cell.alignment = { wrapText: false };
    row.commit();
  }
}

function printSetup(headerRow: number): Partial<Worksheet['pageSetup']> {
  return {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headerRow}:${headerRow}`,
    margins: { left: 0.6, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
}
