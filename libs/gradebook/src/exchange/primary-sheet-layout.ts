import type { Cell, Worksheet } from 'exceljs';
import { xmlSafe } from '@hoclieu/platform/documents';
import type { PrimaryColumn, PrimaryLine } from './primary-columns';

const headRows = [4, 5, 6] as const;
const face = { name: 'Times New Roman', size: 12 };
const thin = { style: 'thin' } as const;
const ruled = { top: thin, left: thin, bottom: thin, right: thin };

export function writeTitle(worksheet: Worksheet, titles: readonly string[]): void {
  titles.forEach((title, index) => {
    const cell = worksheet.getRow(index + 1).getCell(1);
    cell.value = title;
    cell.font = { ...face, bold: true, size: index === 0 ? 14 : 12 };
  });
  worksheet.pageSetup = {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.3, right: 0.3, top: 0.4, bottom: 0.4, header: 0.2, footer: 0.2 },
  };
}

/** The lowest row alone names every plain column, so that the file can be read back by its headings. */
export function writeHeads(worksheet: Worksheet, columns: readonly PrimaryColumn[]): void {
  headRows.forEach((row, depth) => {
    const texts = columns.map(({ heads }) => heads.slice(0, depth + 1).join('|'));
    columns.forEach(({ heads, width }, index) => {
      const cell = worksheet.getRow(row).getCell(index + 1);
      cell.value = heads[depth] ?? '';
      styleHead(cell);
      worksheet.getColumn(index + 1).width = width;
    });
    if (depth < 2) mergeEqual(worksheet, row, texts);
  });
  worksheet.getRow(headRows[1]).height = 34;
  worksheet.getRow(headRows[2]).height = 76;
  worksheet.views = [{ state: 'frozen', ySplit: headRows[2], xSplit: 4 }];
  worksheet.pageSetup.printTitlesRow = `${headRows[0]}:${headRows[2]}`;
}

export function writeLines(
  worksheet: Worksheet,
  columns: readonly PrimaryColumn[],
  lines: readonly PrimaryLine[],
): void {
  lines.forEach((line, index) => {
    const row = worksheet.getRow(headRows[2] + 1 + index);
    columns.forEach((column, at) => {
      const value = column.value(line);
      const cell = row.getCell(at + 1);
      cell.value = typeof value === 'string' ? xmlSafe(value) : value;
      if (typeof value === 'string') cell.numFmt = '@';
      cell.font = face;
      cell.border = ruled;
      cell.alignment = { horizontal: at === 3 ? 'left' : 'center', vertical: 'middle' };
    });
  });
}

function styleHead(cell: Cell): void {
  cell.font = { ...face, bold: true, size: 11 };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } };
  cell.border = ruled;
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
}

function mergeEqual(worksheet: Worksheet, row: number, texts: readonly string[]): void {
  let from = 0;
  for (let at = 1; at <= texts.length; at += 1) {
    if (texts[at] === texts[from]) continue;
    if (at - from > 1) worksheet.mergeCells(row, from + 1, row, at);
    from = at;
  }
}
