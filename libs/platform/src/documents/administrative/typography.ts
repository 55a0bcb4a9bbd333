import { AlignmentType, BorderStyle, type ITableCellOptions, Paragraph, TextRun, WidthType } from 'docx';
import { xmlSafe } from '../xml-text';
import type { Alignment } from './administrative-document.types';

/** Half points. Nghị định 30/2020/NĐ-CP, Phụ lục I: national name 12–13, motto and body 13–14, recipients 11–12, tables 11–12. */
export const sizes = {
  nation: 24,
  motto: 26,
  issuer: 24,
  number: 26,
  body: 28,
  table: 23,
  label: 24,
  recipients: 22,
};

const twipsPerMillimetre = 1440 / 25.4;
const emOfCapital = 0.72;
const emOfSmall = 0.48;

export type TextLook = {
  size?: number;
  bold?: boolean;
  italic?: boolean;
  align?: Alignment;
  /** Points before and after. */
  before?: number;
  after?: number;
  firstLine?: boolean;
  lineSpacing?: number;
  keepNext?: boolean;
};

export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justified: AlignmentType.JUSTIFIED,
} as const;

export function twips(millimetres: number): number {
  return Math.round(millimetres * twipsPerMillimetre);
}

/** A paragraph; `\n` in the text breaks the line. */
export function paragraph(text: string, look: TextLook = {}): Paragraph {
  return new Paragraph({
    alignment: alignments[look.align ?? 'left'],
    keepNext: look.keepNext,
    spacing: {
      before: (look.before ?? 0) * 20,
      after: (look.after ?? 0) * 20,
      line: Math.round((look.lineSpacing ?? 1) * 240),
      lineRule: 'auto',
    },
    indent: look.firstLine ? { firstLine: twips(12.7) } : undefined,
    children: xmlSafe(text)
      .split('\n')
      .map((line, index) => run(line, look, index > 0)),
  });
}

/** A horizontal rule of a given length (twips), centred in a column; drawn as the border of an empty line. */
export function rule(length: number, columnWidth: number): Paragraph {
  const side = Math.max(0, Math.round((columnWidth - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 20, after: 0, line: 60, lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [new TextRun({ text: '', size: 2 })],
  });
}

/** Length in twips of a text set in bold Times New Roman: near enough for a rule under it. */
export function lengthOf(text: string, halfPoints: number): number {
  let ems = 0;
  for (const letter of text.normalize('NFC')) {
    if (letter === ' ') ems += 0.25;
    else ems += letter === letter.toUpperCase() && letter !== letter.toLowerCase() ? emOfCapital : emOfSmall;
  }
  return Math.round(ems * halfPoints * 10);
}

/** A heading too long for its column, broken into lines of about the same length instead of one word left over. */
export function balanced(text: string, halfPoints: number, width: number): string[] {
  const whole = lengthOf(text, halfPoints);
  const wanted = whole / Math.ceil(whole / width);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    const ready =
      line !== '' && (lengthOf(line, halfPoints) >= wanted || lengthOf(longer, halfPoints) > width);
    if (ready) lines.push(line);
    line = ready ? word : longer;
  }
  return [...lines, line];
}

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };
export const noBorders = { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder };

/** A cell of the tables that only place things side by side. */
export function placing(width: number, children: Paragraph[]): ITableCellOptions {
  return {
    width: { size: width, type: WidthType.DXA },
    borders: noBorders,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    children: children.length > 0 ? children : [paragraph('')],
  };
}

function run(text: string, look: TextLook, newLine: boolean): TextRun {
  return new TextRun({
    text,
    size: look.size ?? sizes.body,
    bold: look.bold,
    italics: look.italic,
    break: newLine ? 1 : undefined,
  });
}
