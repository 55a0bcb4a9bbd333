import type { QuestionContent } from '../question/question-content';
import type { Arrangement } from './arrangement';
import type { PaperQuestion } from './paper-test.query';

/** A question as one code prints it: its number in its part of the paper, its options in their order. */
export interface PrintedQuestion extends PaperQuestion {
  number: number;
}

export interface PrintedSection {
  /** I, II …: counted over the parts this paper has. */
  numeral: string;
  section: number;
  questions: PrintedQuestion[];
}

const numerals = ['I', 'II', 'III', 'IV', 'V'];

/** Parts of the paper, numbered anew in each, as in the graduation exam since 2025. */
export function laidOut(questions: readonly PaperQuestion[], arrangement?: Arrangement): PrintedSection[] {
  const byPosition = new Map(questions.map((question) => [question.position, question]));
  const order = arrangement?.positions ?? questions.map((question) => question.position);
  const inOrder = order.flatMap((position) => byPosition.get(position) ?? []);
  const sections = [...Map.groupBy(inOrder, (question) => question.section)];
  return sections.map(([section, members], at) => ({
    numeral: numerals[at] ?? '',
    section,
    questions: members.map((question, index) => ({
      ...question,
      number: index + 1,
      content: reordered(question.content, arrangement?.parts[question.position]),
    })),
  }));
}

/** Matching and ordering keep their content: the order of what is printed is their puzzle, see `shownOrder`. */
function reordered(content: QuestionContent, ids: readonly string[] | undefined): QuestionContent {
  if (!ids) return content;
  if (content.kind === 'choice') return { ...content, options: byIds(content.options, ids) };
  if (content.kind === 'true-false') return { ...content, statements: byIds(content.statements, ids) };
  return content;
}

export function byIds<T extends { id: string }>(items: readonly T[], ids: readonly string[]): T[] {
  const known = new Map(items.map((item) => [item.id, item]));
  return ids.flatMap((id) => known.get(id) ?? []);
}
