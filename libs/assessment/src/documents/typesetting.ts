import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Document,
  type IParagraphOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Footer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { xmlSafe } from '@hoclieu/platform/documents';

/** Twips; A4 with the margins of Nghị định 30/2020/NĐ-CP where the page allows, narrower for papers and wide tables. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const margins = { top: twips(15), bottom: twips(15), left: twips(20), right: twips(15) };
const short = twips(210);
const long = twips(297);
export const textWidth = {
  upright: short - margins.left - margins.right,
  wide: long - margins.left - margins.right,
};

export interface Look {
  bold?: boolean;
  italic?: boolean;
  align?: 'left' | 'center' | 'right';
  /** Half points. */
  size?: number;
}

const alignment = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

export function words(text: string, { bold, italic, size }: Look = {}): TextRun {
  return new TextRun({ text: xmlSafe(text), bold, italics: italic, size });
}

export function line(
  text: string | TextRun[],
  look: Look = {},
  more: Pick<IParagraphOptions, 'spacing' | 'keepNext' | 'border'> = {},
): Paragraph {
  const children = typeof text === 'string' ? [words(text, look)] : text;
  return new Paragraph({ alignment: alignment[look.align ?? 'left'], children, ...more });
}

export interface Cell extends Look {
  text: string;
  columns?: number;
  rows?: number;
}

/** A ruled table; the first `heading` rows repeat on every page. Cells that span rows stand in the first of them only. */
export function ruledTable(widths: number[], rows: Cell[][], heading: number, size = 20): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index < heading,
          cantSplit: true,
          children: cells.map((cell) => ruledCell({ size, ...cell })),
        }),
    ),
  });
}

function ruledCell({ text, columns, rows, ...look }: Cell): TableCell {
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    verticalAlign: VerticalAlign.CENTER,
    children: text.split('\n').map((each) => line(each, look)),
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noRules = { top: none, bottom: none, left: none, right: none };

/** Blocks side by side without rules: the two halves of a heading. */
export function sideBySide(columns: { width: number; content: Paragraph[] }[]): Table {
  return new Table({
    width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => width),
    layout: TableLayoutType.FIXED,
    borders: { ...noRules, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        children: columns.map(({ content }) => new TableCell({ borders: noRules, children: content })),
      }),
    ],
  });
}

/** The file itself; `foot` stands before the page number, e.g. the code of a paper. */
export function wordDocument(
  content: FileChild[],
  { wide = false, foot = '' }: { wide?: boolean; foot?: string } = {},
): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      styles: { default: { document: { run: { font: 'Times New Roman', size: 24 } } } },
      sections: [
        {
          properties: {
            page: {
              size: {
                width: short,
                height: long,
                orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
              },
              margin: { ...margins, footer: twips(8) },
            },
          },
          footers: { default: footer(foot) },
          children: content,
        },
      ],
    }),
  );
}

function footer(foot: string): Footer {
  const pages = [foot && `${foot} – `, 'Trang ', PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES];
  const run = new TextRun({ size: 20, children: pages.filter(Boolean) });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })] });
}
