import type { Borders, CellValue as ExcelValue, Row } from 'exceljs';
import { xmlSafe } from '../xml-text';
import { asText, type CellValue, type ColumnKind, type WrittenColumn } from './table-cells';

const thin: Partial<Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
};

const usualWidths: Record<ColumnKind, number> = { text: 24, integer: 9, decimal: 10, percent: 10, date: 12 };

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
  row.height = 32;
  for (let column = 1; column <= width; column += 1) {
    const cell = row.getCell(column);
    cell.numFmt = '@';
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } };
    cell.border = thin;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  }
}

export function styleTitle(row: Row, first: boolean): void {
  row.getCell(1).font = { bold: true, size: first ? 14 : 11 };
  row.getCell(1).alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
}

export function styleTotal(row: Row, width: number): void {
  for (let column = 1; column <= width; column += 1) {
    const cell = row.getCell(column);
    cell.font = { bold: true };
    cell.border = { top: { style: 'thin' } };
  }
}

function excelDate(value: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}
