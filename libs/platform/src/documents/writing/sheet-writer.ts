import type { Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import type { stream as excelStream, Style, Worksheet } from 'exceljs';
import { drained } from './outlet';
import type { WrittenColumn, WrittenRow, WrittenRows } from './table-cells';
import {
  cellStyle,
  columnWidth,
  excelValue,
  styleHeader,
  styleNote,
  styleTitle,
  totalStyle,
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

type ExcelWriter = InstanceType<typeof excelStream.xlsx.WorkbookWriter>;
/** The pipe into the archive, which the library's types do not mention. */
type WithPipes = { stream: { pipes: Writable[] } };
type DrawnColumn = { column: WrittenColumn; style: Partial<Style> };

const rowsPerTurn = 250;

/** Writes one sheet: title, header, rows as they come, totals, notes. `gone` stops it when the reader leaves. */
export async function writeSheet(writer: ExcelWriter, sheet: WrittenSheet, gone: AbortSignal): Promise<void> {
  const titles = sheet.title ?? [];
  const headerRow = titles.length > 0 ? titles.length + 2 : 1;
  const worksheet = writer.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', ySplit: headerRow, xSplit: 0 }],
    pageSetup: printSetup(headerRow),
    headerFooter: { oddFooter: '&C&P/&N' },
  });
  worksheet.columns = sheet.columns.map((column) => ({
    key: column.key,
    width: columnWidth(column),
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
  const columns = drawn(sheet.columns, cellStyle);
  let number = headerRow;
  for await (const row of sheet.rows) {
    number += 1;
    writeRow(worksheet, number, columns, row);
    if (number % rowsPerTurn === 0) await letThrough(worksheet, gone);
  }
  return number;
}

/** The library takes rows faster than they are packed and never says so: look at the pipe behind the sheet. */
async function letThrough(worksheet: Worksheet, gone: AbortSignal): Promise<void> {
  await turn();
  for (const pipe of (worksheet as unknown as WithPipes).stream.pipes) await drained(pipe, gone);
}

function writeRow(worksheet: Worksheet, number: number, columns: DrawnColumn[], values: WrittenRow): void {
  const row = worksheet.getRow(number);
  columns.forEach(({ column, style }, index) => {
    const cell = row.getCell(index + 1);
    cell.value = excelValue(values[column.key], column.kind);
    cell.style = style;
  });
  row.commit();
}

function drawn(columns: WrittenColumn[], style: (column: WrittenColumn) => Partial<Style>): DrawnColumn[] {
  return columns.map((column) => ({ column, style: style(column) }));
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
  const columns = drawn(sheet.columns, totalStyle);
  let number = last;
  for (const total of sheet.totals ?? []) {
    number += 1;
    writeRow(worksheet, number, columns, total);
  }
  for (const note of sheet.notes ?? []) {
    number += number === last + (sheet.totals?.length ?? 0) ? 2 : 1;
    const row = worksheet.getRow(number);
    row.getCell(1).value = note;
    styleNote(row);
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
