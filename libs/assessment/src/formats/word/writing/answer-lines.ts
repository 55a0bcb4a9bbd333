import { Paragraph, type ParagraphChild, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { xmlSafe } from '@hoclieu/platform/documents';
import type {
  AcceptedAnswer,
  ClozeContent,
  EssayContent,
  MatchingContent,
  OrderingContent,
  QuestionContent,
} from '../../../question/question-content';
import { label, letterAt, optionLines } from './option-lines';
import type { RichTextWriting } from './rich-text-writing';

type Written = (Paragraph | Table)[];

/** What stands below the question: its options, statements or columns, and the answer as teachers write it. */
export async function answerLines(content: QuestionContent, writing: RichTextWriting): Promise<Written> {
  switch (content.kind) {
    case 'choice':
      return optionLines(content.options, writing);
    case 'true-false':
      return [
        ...(await lettered(content.statements, writing)),
        answer(
          content.statements.map(({ right }, at) => `${small(at)}) ${right ? 'Đúng' : 'Sai'}`).join(', '),
        ),
      ];
    case 'short-answer':
      return [answer(content.answers.map(accepted).join(' hoặc '))];
    case 'matching':
      return matching(content, writing);
    case 'ordering':
      return ordering(content, writing);
    case 'cloze':
      return [answer(content.gaps.map(gap).join('; '))];
    case 'essay':
      return [];
  }
}

async function lettered(
  items: { text: string; right?: boolean }[],
  writing: RichTextWriting,
): Promise<Written> {
  const written: Written = [];
  for (const [at, { text, right = false }] of items.entries())
    written.push(...(await writing.blocks(text, label(`${small(at)})`, right), { indent: { left: 284 } })));
  return written;
}

/** The right column is turned by one, so that the paper does not give itself away. */
async function matching({ pairs, extra }: MatchingContent, writing: RichTextWriting): Promise<Written> {
  const rights = [...pairs.slice(1), ...pairs.slice(0, 1), ...extra];
  const cell = async (html: string | undefined, lead: string) =>
    new TableCell({
      children:
        html === undefined ? [new Paragraph('')] : await writing.blocks(html, [new TextRun(`${lead}. `)]),
      width: { size: 50, type: WidthType.PERCENTAGE },
    });
  const rows = [row([heading('Cột A'), heading('Cột B')])];
  for (const [at, { right }] of rights.entries())
    rows.push(row([await cell(pairs[at]?.left, String(at + 1)), await cell(right, small(at))]));
  const named = pairs.map((_, at) => `${at + 1} - ${small((at + pairs.length - 1) % pairs.length)}`);
  return [new Table({ rows, width: { size: 90, type: WidthType.PERCENTAGE } }), answer(named.join(', '))];
}

async function ordering({ items }: OrderingContent, writing: RichTextWriting): Promise<Written> {
  const turned = [...items.slice(1), ...items.slice(0, 1)];
  const order = items.map((_, at) => small((at + items.length - 1) % items.length));
  return [...(await lettered(turned, writing)), answer(order.join(' - '))];
}

function gap({ answers, choices }: ClozeContent['gaps'][number], at: number): string {
  const offered = choices.length > 0 ? ` [${choices.join(' | ')}]` : '';
  return `(${at + 1}) ${answers.map(accepted).join(' hoặc ')}${offered}`;
}

function accepted({ text, tolerance }: AcceptedAnswer): string {
  return tolerance === null ? text : `${text} ± ${tolerance.replace('.', ',')}`;
}

/** The marking guide of an essay, as a table with its points. */
export function rubricTable({ rubric }: EssayContent): Written {
  const rows = rubric.map(({ text, points }) =>
    row([plain(text), plain(String(points / 100).replace('.', ','))]),
  );
  return [
    new Paragraph({ children: [new TextRun({ text: 'Hướng dẫn chấm:', bold: true })] }),
    new Table({
      rows: [row([heading('Nội dung'), heading('Điểm')]), ...rows],
      width: { size: 90, type: WidthType.PERCENTAGE },
      columnWidths: [7600, 1400],
    }),
  ];
}

export function answer(said: string): Paragraph {
  const children: ParagraphChild[] = [
    new TextRun({ text: 'Đáp án: ', bold: true }),
    new TextRun(xmlSafe(said)),
  ];
  return new Paragraph({ children });
}

function row(children: TableCell[]): TableRow {
  return new TableRow({ children });
}

function heading(text: string): TableCell {
  return new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: true })] })] });
}

function plain(text: string): TableCell {
  return new TableCell({ children: [new Paragraph(xmlSafe(text))] });
}

function small(at: number): string {
  return letterAt(at).toLowerCase();
}
