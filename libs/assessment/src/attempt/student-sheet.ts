import type { Arrangement } from '../paper/arrangement';
import type { QuestionContent, RichText } from '../question/question-content';
import { shownIds } from './shown-ids';
import type { SheetQuestion, TestSheet } from './test-sheets';

export interface AskedPart {
  id: string;
  text: RichText;
}

/** A question as a student may see it: nothing in it tells what is right. */
export interface AskedQuestion {
  position: number;
  /** On this student's screen, from 1. */
  number: number;
  section: number;
  points: number;
  kind: QuestionContent['kind'];
  stimulus: RichText | null;
  stem: RichText;
  /** Options, statements or items, in this student's order. */
  parts: AskedPart[];
  /** Matching only: what stands on the left; `parts` are the rights to choose from. */
  lefts: AskedPart[];
  /** Cloze only; a gap with choices is a drop-down list. */
  gaps: { id: string; choices: string[] }[];
  several: boolean;
  maxCharacters: number | null;
}

export function studentSheet(sheet: TestSheet, arrangement: Arrangement): AskedQuestion[] {
  const byPosition = new Map(sheet.questions.map((question) => [question.position, question]));
  return arrangement.positions.flatMap((position, index) => {
    const question = byPosition.get(position);
    return question ? [asked(question, index + 1, arrangement.parts[position])] : [];
  });
}

function asked(question: SheetQuestion, number: number, order: string[] | undefined): AskedQuestion {
  const { position, section, points, stimulus, content } = question;
  return {
    position,
    number,
    section,
    points,
    kind: content.kind,
    stimulus,
    stem: content.stem,
    parts: inOrder(content, order),
    lefts: content.kind === 'matching' ? content.pairs.map(({ id, left }) => ({ id, text: left })) : [],
    gaps: content.kind === 'cloze' ? content.gaps.map(({ id, choices }) => ({ id, choices })) : [],
    several: content.kind === 'choice' && content.several,
    maxCharacters: content.kind === 'essay' ? content.maxCharacters : null,
  };
}

function partsOf(content: QuestionContent): AskedPart[] {
  switch (content.kind) {
    case 'choice':
      return content.options.map(({ id, text }) => ({ id, text }));
    case 'true-false':
      return content.statements.map(({ id, text }) => ({ id, text }));
    case 'ordering':
      return content.items.map(({ id, text }) => ({ id, text }));
    case 'matching':
      return [...content.pairs, ...content.extra].map(({ id, right }) => ({ id, text: right }));
    default:
      return [];
  }
}

function inOrder(content: QuestionContent, order: string[] | undefined): AskedPart[] {
  const parts = partsOf(content);
  if (!order) return parts;
  const byId = new Map(parts.map((part) => [part.id, part]));
  const shown = shownIds(content.kind, order);
  return order.flatMap((id) => {
    const part = byId.get(id);
    return part ? [{ id: shown.get(id) ?? id, text: part.text }] : [];
  });
}
