import { type Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { Alignment, DocumentTable } from './administrative-document.types';
import { paragraph, sizes, twips } from './typography';

type DrawnCell = { text: string; width: number; align: Alignment; bold: boolean };

/** A ruled table: the header repeats on every page and no row is split between two. */
export function documentTable(block: DocumentTable, textWidth: number): (Paragraph | Table)[] {
  const widths = columnWidths(block, textWidth);
  const header = drawnRow(
    block.columns.map((column, index) => ({
      text: column.header,
      width: widths[index] ?? 0,
      align: 'center',
      bold: true,
    })),
    true,
  );
  const caption = block.caption
    ? [
        paragraph(block.caption, {
          size: sizes.label,
          italic: true,
          align: 'right',
          before: 6,
          after: 2,
          keepNext: true,
        }),
      ]
    : [];
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: twips(1.5), right: twips(1.5), top: twips(0.5), bottom: twips(0.5) },
    rows: [
      header,
      ...bodyRows(block, widths, block.rows, false),
      ...bodyRows(block, widths, block.totals ?? [], true),
    ],
  });
  return [...caption, table, paragraph('', { size: 12 })];
}

function bodyRows({ columns }: DocumentTable, widths: number[], rows: string[][], bold: boolean): TableRow[] {
  return rows.map((row) =>
    drawnRow(
      columns.map((column, index) => ({
        text: row[index] ?? '',
        width: widths[index] ?? 0,
        align: column.align ?? 'left',
        bold,
      })),
      false,
    ),
  );
}

function drawnRow(cells: DrawnCell[], isHeader: boolean): TableRow {
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: cells.map(
      ({ text, width, align, bold }) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          verticalAlign: VerticalAlign.CENTER,
          children: [paragraph(text, { size: sizes.table, bold, align })],
        }),
    ),
  });
}

function columnWidths({ columns }: DocumentTable, textWidth: number): number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => Math.floor((column.width / total) * textWidth));
}
