import { Document, Packer, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx';
import { xmlSafe } from '@hoclieu/platform/documents';
import type { CognitiveLevel, QuestionContent, RichText } from '../../question/question-content';
import type { OpenAttachment, QuestionFacts, Remark, WrittenQuestion } from '../exchanged-question';
import type { Losses } from '../foreign/plain-writing';
import { noteSign } from './reading/line-signs';
import { answerLines, rubricTable } from './writing/answer-lines';
import { RichTextWriting } from './writing/rich-text-writing';

type Written = (Paragraph | Table)[];

export interface WordPaper {
  readonly title?: string;
  /** Written in red before the question of that place in the list. */
  readonly notes?: ReadonlyMap<number, string[]>;
  /** How a loss is told at the end of the paper; without it the paper says nothing of its losses. */
  readonly tell?: (loss: Remark) => string;
}

const levelMarks: Record<CognitiveLevel, string> = {
  know: '[NB]',
  understand: '[TH]',
  apply: '[VD]',
  'apply-high': '[VDC]',
};

/**
 * Questions as a Word file in the teachers' layout, which the reader of this system reads back. Made in memory with all
 * its pictures: the library knows no other way.
 */
export async function writeWord(
  questions: readonly WrittenQuestion[],
  open: OpenAttachment,
  losses: Losses,
  { title, notes, tell }: WordPaper = {},
): Promise<Buffer> {
  const writing = new RichTextWriting(open, ({ code, params }) => losses.lose(code, params));
  const children: Written = title ? [centred(title)] : [];
  for (const [at, question] of questions.entries()) {
    losses.begin(at);
    loseLength(question, losses);
    if (question.heading) children.push(headingOf(question.heading));
    children.push(...(await sharedText(questions, at, writing)));
    children.push(...(notes?.get(at) ?? []).map(note), ...(await lines(question, at + 1, writing)));
  }
  if (tell) children.push(...[...new Set(losses.all.map(({ remark }) => tell(remark)))].map(note));
  return Packer.toBuffer(documentOf(children));
}

async function lines(question: WrittenQuestion, number: number, writing: RichTextWriting): Promise<Written> {
  const { content, explanation, facts } = question;
  return [
    ...(await writing.blocks(stemOf(content), lead(content, facts, number))),
    ...(await answerLines(content, writing)),
    ...factLines(facts),
    ...(explanation ? [bold('Lời giải:'), ...(await writing.blocks(explanation))] : []),
    ...(content.kind === 'essay' ? rubricTable(content) : []),
  ];
}

function lead(content: QuestionContent, { level }: QuestionFacts, number: number): ParagraphChild[] {
  const marks = [
    level ? levelMarks[level] : '',
    content.kind === 'choice' && content.several ? '[Nhiều đáp án]' : '',
    content.kind === 'choice' && !content.shuffle ? '[Giữ thứ tự]' : '',
  ].filter(Boolean);
  const said = [`Câu ${number}.`, ...marks].join(' ');
  return [new TextRun({ text: `${said} `, bold: true })];
}

/** Gaps are numbered as their answers are. */
function stemOf(content: QuestionContent): RichText {
  if (content.kind !== 'cloze') return content.stem;
  return content.gaps.reduce((stem, { id }, at) => stem.replace(`[[${id}]]`, `(${at + 1}) ……`), content.stem);
}

async function sharedText(
  questions: readonly WrittenQuestion[],
  at: number,
  writing: RichTextWriting,
): Promise<Written> {
  const stimulus = questions[at]?.stimulus;
  if (!stimulus || questions[at - 1]?.stimulus?.key === stimulus.key) return [];
  const end = questions.findIndex((other, place) => place > at && other.stimulus?.key !== stimulus.key);
  const last = end < 0 ? questions.length : end;
  return [
    bold(`Đọc ngữ liệu sau và trả lời các câu từ ${at + 1} đến ${last}:`),
    ...(await writing.blocks(stimulus.text)),
  ];
}

function factLines({ chapter, lesson, requirement, requirementCode }: QuestionFacts): Paragraph[] {
  const code = requirementCode ? ` (${requirementCode})` : '';
  return [
    ...(chapter ? [`Chương: ${chapter}`] : []),
    ...(lesson ? [`Bài học: ${lesson}`] : []),
    ...(requirement ? [`Yêu cầu cần đạt${code}: ${requirement}`] : []),
  ].map((text) => new Paragraph({ children: [new TextRun({ text: xmlSafe(text), italics: true })] }));
}

function loseLength({ content }: WrittenQuestion, losses: Losses): void {
  if (content.kind === 'essay' && content.maxCharacters !== null) losses.lose('length-limit');
}

function note(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    children: [new TextRun({ text: xmlSafe(`${noteSign} ${text}`), color: 'C00000', italics: true })],
  });
}

function bold(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, bold: true })], keepNext: true });
}

function headingOf(text: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ text: xmlSafe(text), bold: true })],
    spacing: { before: 240 },
    keepNext: true,
  });
}

function centred(text: string): Paragraph {
  const children = [new TextRun({ text: xmlSafe(text), bold: true, size: 28 })];
  return new Paragraph({ children, alignment: 'center', spacing: { after: 240 } });
}

/** A4 with the margins and the letter of Nghị định 30/2020/NĐ-CP. */
function documentOf(children: Written): Document {
  const page = {
    size: { width: 11906, height: 16838 },
    margin: { top: 1134, bottom: 1134, left: 1417, right: 1134 },
  };
  return new Document({
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 26 }, paragraph: { spacing: { after: 80 } } },
      },
    },
    sections: [{ properties: { page }, children }],
  });
}
