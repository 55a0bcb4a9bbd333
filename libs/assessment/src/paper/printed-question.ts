import { Paragraph, type ParagraphChild, type Table, TextRun } from 'docx';
import { line, words } from '../documents/typesetting';
import { optionLines } from '../formats/word/writing/option-lines';
import type { RichTextWriting } from '../formats/word/writing/rich-text-writing';
import type { MatchingContent, QuestionContent, RichText } from '../question/question-content';
import { rightSides, shownItems, small } from './answer-key';
import { pointsText } from '../blueprint/matrix-terms';
import type { PrintedQuestion } from './laid-out';

type Written = (Paragraph | Table)[];

const indent = { left: 284 };

/** A question as students read it: nothing tells what is right. */
export async function printedQuestion(
  { content, number, points }: PrintedQuestion,
  shown: readonly string[] | undefined,
  writing: RichTextWriting,
): Promise<Written> {
  const worth = content.kind === 'essay' ? ` (${pointsText(points)} điểm)` : '';
  const lead = [new TextRun({ text: `Câu ${number}${worth}. `, bold: true })];
  return [
    ...(await writing.blocks(stemOf(content), lead, { spacing: { before: 80 } })),
    ...(await below(content, shown, writing)),
  ];
}

/** Gaps are numbered, so that their answers can be written beside the numbers. */
export function stemOf(content: QuestionContent): RichText {
  if (content.kind !== 'cloze') return content.stem;
  return content.gaps.reduce(
    (stem, { id }, at) => stem.replace(`[[${id}]]`, `(${at + 1}) …………`),
    content.stem,
  );
}

async function below(
  content: QuestionContent,
  shown: readonly string[] | undefined,
  writing: RichTextWriting,
): Promise<Written> {
  switch (content.kind) {
    case 'choice':
      return optionLines(
        content.options.map((option) => ({ ...option, right: false })),
        writing,
      );
    case 'true-false':
      return lettered(
        content.statements.map(({ text }) => text),
        writing,
      );
    case 'matching':
      return matching(content, shown, writing);
    case 'ordering':
      return lettered(
        shownItems(content, shown).map(({ text }) => text),
        writing,
      );
    case 'cloze':
      return content.gaps.flatMap(({ choices }, at) =>
        choices.length > 0 ? [line(`(${at + 1}) ${choices.join(' / ')}`)] : [],
      );
    default:
      return [];
  }
}

async function lettered(texts: readonly RichText[], writing: RichTextWriting): Promise<Written> {
  const written: Written = [];
  for (const [at, text] of texts.entries())
    written.push(...(await writing.blocks(text, sign(`${small(at)})`), { indent })));
  return written;
}

/** Two lists one below the other: a table would break between pages. */
async function matching(
  content: MatchingContent,
  shown: readonly string[] | undefined,
  writing: RichTextWriting,
): Promise<Written> {
  const written: Written = [line('Cột A', { italic: true })];
  for (const [at, { left }] of content.pairs.entries())
    written.push(...(await writing.blocks(left, sign(`${at + 1}.`), { indent })));
  const rights = rightSides(content, shown).map(({ right }) => right);
  return [...written, line('Cột B', { italic: true }), ...(await lettered(rights, writing))];
}

function sign(text: string): ParagraphChild[] {
  return [words(`${text} `, { bold: true })];
}
