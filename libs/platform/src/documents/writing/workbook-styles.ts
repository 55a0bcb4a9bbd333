import type { Borders, CellValue as ExcelValue, Row, Style } from 'exceljs';
import { xmlSafe } from '../xml-text';
import { asText, type CellValue, type ColumnKind, type WrittenColumn } from './table-cells';

function ruled(style: 'thin' | 'hair'): Partial<Borders> {
  return { top: { style }, left: { style }, bottom: { style }, right: { style } };
}

const thin = ruled('thin');
const hair = ruled('hair');

/** What Vietnamese offices print in. */
const face = { name: 'Times New Roman', size: 12 };

const usualWidths: Record<ColumnKind, number> = { text: 26, integer: 10, decimal: 11, percent: 11, date: 13 };

export function columnWidth(column: WrittenColumn): number {
  return column.width ?? usualWidths[column.kind];
}

/** Format codes are written with a point; Excel shows a comma where the computer is set to Vietnamese. */
export function numberFormat({ kind, digits = 1 }: WrittenColumn): string {
  const places = digits > 0 ? `.${'0'.repeat(digits)}` : '';
  const formats: Record<ColumnKind, string> = {
    text: '@',
    integer: '#,##0',
    decimal: `#,##0${places}`,
    percent: `0${places}%`,
    date: 'dd/mm/yyyy',
  };
  return formats[kind];
}

/**
 * The style of a column's cells. One object per column and sheet: the library recognises a style it has seen by
 * identity, and merges a new one for every cell otherwise, which takes four times as long.
 */
export function cellStyle(column: WrittenColumn): Partial<Style> {
  return {
    numFmt: numberFormat(column),
    font: face,
    border: hair,
    alignment: { vertical: 'top', wrapText: column.kind === 'text' },
  };
}

export function totalStyle(column: WrittenColumn): Partial<Style> {
  return { ...cellStyle(column), border: thin, font: { ...face, bold: true } };
}

/** Excel's own limit for a cell; one character more and it calls the file damaged. */
const longestCell = 32_767;

/** A value as Excel keeps it. A date that is none, or words in a number column, are written as the text they are. */
export function excelValue(value: CellValue, kind: ColumnKind): ExcelValue {
  if (typeof value === 'number' && kind !== 'text' && Number.isFinite(value)) return value;
  const text = asText(value);
  if (text === '') return null;
  return (kind === 'date' ? excelDate(text) : null) ?? xmlSafe(text).slice(0, longestCell);
}

export function styleHeader(row: Row, width: number): void {
  row.height = 34;
  for (let column = 1; column <= width; column += 1) {
    const cell = row.getCell(column);
    cell.numFmt = '@';
    cell.font = { ...face, bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } };
    cell.border = thin;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  }
}

export function styleTitle(row: Row, first: boolean): void {
  row.getCell(1).font = { ...face, bold: true, size: first ? 14 : 12 };
  row.getCell(1).alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
}

export function styleNote(row: Row): void {
  row.getCell(1).font = { ...face, italic: true };
  row.getCell(1).alignment = { wrapText: false };
}

function excelDate(value: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}
