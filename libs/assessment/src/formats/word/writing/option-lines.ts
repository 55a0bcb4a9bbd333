import {
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { Option, RichText } from '../../../question/question-content';
import { plainText } from '../../../question/rich-text';
import type { RichTextWriting } from './rich-text-writing';

const indent = 284;
/** A quarter of the text width, in twentieths of a point. */
const quarter = 2340;

/** The letter, underlined where the option is right: the teachers' own mark. */
export function label(letter: string, right: boolean): ParagraphChild[] {
  const [sign = '', stop = ''] = [...letter];
  return [
    new TextRun({ text: sign, bold: true, ...(right ? { underline: {} } : {}) }),
    new TextRun({ text: `${stop} `, bold: true }),
  ];
}

/** A, B, C, D on one line, two or four, as their length allows. */
export async function optionLines(
  options: Option[],
  writing: RichTextWriting,
): Promise<(Paragraph | Table)[]> {
  const lines = await Promise.all(options.map(({ text }) => writing.line(text)));
  const longest = Math.max(...options.map(({ text }) => lengthOf(text)));
  const perLine = lines.includes(null) || longest > 36 ? 1 : longest > 16 ? 2 : 4;
  if (perLine === 1) return oneBelowAnother(options, writing);
  const rows: Paragraph[] = [];
  for (let at = 0; at < options.length; at += perLine) {
    const children = options
      .slice(at, at + perLine)
      .flatMap((option, beside) => [
        ...(beside > 0 ? [new TextRun({ text: '\t' })] : []),
        ...label(`${letterAt(at + beside)}.`, option.right),
        ...(lines[at + beside] ?? []),
      ]);
    rows.push(new Paragraph({ ...tabbed(4 / perLine), children }));
  }
  return rows;
}

async function oneBelowAnother(options: Option[], writing: RichTextWriting): Promise<(Paragraph | Table)[]> {
  const written = [];
  for (const [at, { text, right }] of options.entries())
    written.push(
      ...(await writing.blocks(text, label(`${letterAt(at)}.`, right), { indent: { left: indent } })),
    );
  return written;
}

export function letterAt(at: number): string {
  return String.fromCodePoint(65 + at);
}

function tabbed(quarters: number): IParagraphOptions {
  const stops = [1, 2, 3].map((at) => ({
    type: TabStopType.LEFT,
    position: indent + at * quarters * quarter,
  }));
  return { indent: { left: indent }, tabStops: stops.filter(({ position }) => position < 4 * quarter) };
}

/** A formula is about half as long as it is typed. */
function lengthOf(html: RichText): number {
  return plainText(html).replaceAll(/\\[([].*?\\[)\]]/g, (formula) => 'x'.repeat(formula.length / 2)).length;
}
