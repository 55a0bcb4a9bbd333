import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
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
  const ended = finished(target);
  ended.catch(() => undefined);
  await write(target, `\ufeff${line(columns.map((column) => guarded(column.header)))}`);
  for await (const row of rows) {
    await write(target, line(columns.map((column) => csvCell(row[column.key], column))));
  }
  target.end();
  await ended;
}

async function write(target: Writable, text: string): Promise<void> {
  if (!target.write(text)) await once(target, 'drain');
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
