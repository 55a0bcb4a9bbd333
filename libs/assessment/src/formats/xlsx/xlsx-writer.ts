import { PassThrough } from 'node:stream';
import {
  type WrittenColumn,
  type WrittenRow,
  type WrittenRows,
  type WrittenSheet,
  writeWorkbook,
} from '@hoclieu/platform/documents';
import type {
  AcceptedAnswer,
  ChoiceContent,
  EssayContent,
  MatchingContent,
  QuestionContent,
  RichText,
} from '../../question/question-content';
import type { OpenAttachment, WrittenQuestion } from '../exchanged-question';
import { type Losses, plainFrom } from '../foreign/plain-writing';
import { kindNames, levelNames, partLetters, xlsxColumns } from './xlsx-columns';

/** One row per question; formulas as LaTeX, everything else as plain text. */
export async function* writeXlsx(
  questions: readonly WrittenQuestion[],
  _: OpenAttachment,
  losses: Losses,
): AsyncGenerator<Buffer> {
  const through = new PassThrough();
  const written = writeWorkbook(through, { sheets: [questionSheet(rowsOf(questions, losses))] });
  written.catch((error: Error) => through.destroy(error));
  for await (const piece of through as AsyncIterable<Buffer>) yield piece;
  await written;
}

function* rowsOf(questions: readonly WrittenQuestion[], losses: Losses): Generator<WrittenRow> {
  for (const [at, question] of questions.entries()) {
    losses.begin(at);
    yield rowOf(question, losses);
  }
}

export function questionSheet(rows: WrittenRows): WrittenSheet {
  const wide: Partial<Record<string, number>> = {
    question: 60,
    answer: 24,
    explanation: 40,
    stimulus: 40,
    kind: 20,
  };
  const columns = xlsxColumns.map(({ key, names }): WrittenColumn => ({
    key,
    header: names[0] ?? key,
    kind: 'text',
    width: wide[key] ?? 16,
  }));
  return { name: 'Câu hỏi', columns, rows };
}

export function rowOf(
  { content, facts, explanation, stimulus }: WrittenQuestion,
  losses: Losses,
): WrittenRow {
  const text = (html: RichText) => plainFrom(html, losses);
  const { kind, parts, answer } = cellsOf(content, text, losses);
  if (parts.length > partLetters.length) losses.lose('too-many-parts', { limit: partLetters.length });
  const { level, ...words } = facts;
  return {
    question: text(content.stem),
    kind,
    ...Object.fromEntries(partLetters.map((letter, at) => [letter, parts[at] ?? ''])),
    answer,
    level: level ? levelNames[level] : '',
    ...words,
    explanation: text(explanation),
    stimulus: stimulus ? text(stimulus.text) : '',
  };
}

interface Cells {
  readonly kind: string;
  readonly parts: string[];
  readonly answer: string;
}

type Text = (html: RichText) => string;

function cellsOf(content: QuestionContent, text: Text, losses: Losses): Cells {
  const kind = kindNames[content.kind];
  switch (content.kind) {
    case 'choice':
      return choice(content, text, losses);
    case 'true-false':
      return {
        kind,
        parts: content.statements.map((one) => text(one.text)),
        answer: content.statements.map(({ right }) => (right ? 'Đ' : 'S')).join(', '),
      };
    case 'short-answer':
      return { kind, parts: [], answer: accepted(content.answers) };
    case 'essay':
      return { kind, parts: [], answer: criteria(content, losses) };
    case 'matching':
      return { kind, parts: pairs(content, text), answer: '' };
    case 'ordering':
      return { kind, parts: content.items.map((item) => text(item.text)), answer: '' };
    case 'cloze':
      return {
        kind,
        parts: content.gaps.map(({ choices }) => choices.join(' | ')),
        answer: content.gaps.map(({ id, answers }) => `${id}: ${accepted(answers)}`).join('\n'),
      };
  }
}

function choice({ options, several, shuffle }: ChoiceContent, text: Text, losses: Losses): Cells {
  if (!shuffle) losses.lose('order-not-kept');
  const right = options.flatMap((option, at) => (option.right ? [partLetters[at] ?? ''] : []));
  return {
    kind: several ? kindNames.several : kindNames.choice,
    parts: options.map((option) => text(option.text)),
    answer: right.join(', '),
  };
}

function pairs(content: MatchingContent, text: Text): string[] {
  return [
    ...content.pairs.map(({ left, right }) => `${text(left)} -> ${text(right)}`),
    ...content.extra.map(({ right }) => `-> ${text(right)}`),
  ];
}

function criteria({ rubric, maxCharacters }: EssayContent, losses: Losses): string {
  if (maxCharacters !== null) losses.lose('length-limit');
  return rubric.map(({ text, points }) => `${text}: ${String(points / 100).replace('.', ',')}`).join('\n');
}

function accepted(answers: AcceptedAnswer[]): string {
  return answers
    .map(({ text, tolerance }) => (tolerance ? `${text} ± ${tolerance.replace('.', ',')}` : text))
    .join(' | ');
}
