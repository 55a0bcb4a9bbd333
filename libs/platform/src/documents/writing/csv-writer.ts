import type { Writable } from 'node:stream';
import { drained, outletOf } from './outlet';
import {
  asText,
  type CellValue,
  vietnameseDate,
  vietnameseNumber,
  type WrittenColumn,
  type WrittenRows,
} from './table-cells';

const startsLikeFormula = /^[=+\-@\t\r]/;

/**
 * Writes CSV that Excel opens well: UTF-8 with its mark, commas, CRLF, Vietnamese dates and decimals. A text that a
 * spreadsheet program would run as a formula gets an apostrophe before it. Ends the target.
 */
export async function writeCsv(target: Writable, columns: WrittenColumn[], rows: WrittenRows): Promise<void> {
  const { ended, gone } = outletOf(target);
  target.write(`\ufeff${line(columns.map((column) => guarded(column.header)))}`);
  for await (const row of rows) {
    target.write(line(columns.map((column) => csvCell(row[column.key], column))));
    await drained(target, gone);
  }
  target.end();
  await ended;
}

function csvCell(value: CellValue, column: WrittenColumn): string {
  if (typeof value === 'number') return csvNumber(value, column);
  const date = column.kind === 'date' ? vietnameseDate(value) : null;
  return date ?? guarded(asText(value));
}

function csvNumber(value: number, { kind, digits = 1 }: WrittenColumn): string {
  if (kind === 'percent') return `${vietnameseNumber(value * 100, digits)}%`;
  return kind === 'decimal' ? vietnameseNumber(value, digits) : String(value);
}

function guarded(text: string): string {
  return startsLikeFormula.test(text) ? `'${text}` : text;
}

function line(cells: string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
