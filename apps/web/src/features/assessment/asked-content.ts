import { answerText } from './question-answer-text';
import { letterOf } from './question-choices';
import type { AskedQuestion, Given } from './attempt.queries';
import type { Content } from './question.queries';

/** What answers refer to, in the order and with the letters the teacher knows. */
export type AnswerGround = Pick<AskedQuestion, 'parts' | 'lefts' | 'gaps'>;

const letter = (index: number): string => letterOf(index);
const small = (index: number): string => letterOf(index).toLowerCase();

export function asAsked(content: Content): AnswerGround {
  const ground: AnswerGround = { parts: [], lefts: [], gaps: [] };
  switch (content.kind) {
    case 'choice':
      return { ...ground, parts: lettered(content.options, (n) => `${letter(n)}.`) };
    case 'true-false':
      return { ...ground, parts: lettered(content.statements, (n) => `${small(n)})`) };
    case 'ordering':
      return { ...ground, parts: content.items };
    case 'matching':
      return {
        ...ground,
        parts: [...content.pairs, ...content.extra].map(({ id, right }) => ({ id, text: right })),
        lefts: content.pairs.map(({ id, left }) => ({ id, text: left })),
      };
    case 'cloze':
      return { ...ground, gaps: content.gaps };
    default:
      return ground;
  }
}

/** What is right, written as an answer; null where it is in the order of the parts, or for people to judge. */
export function rightAnswerOf(content: Content): Given | null {
  switch (content.kind) {
    case 'choice':
      return { kind: 'choice', chosen: content.options.flatMap(({ id, right }) => (right ? [id] : [])) };
    case 'true-false':
      return {
        kind: 'true-false',
        marks: Object.fromEntries(content.statements.map(({ id, right }) => [id, right])),
      };
    case 'short-answer':
      return { kind: 'short-answer', text: content.answers.map((each) => answerText(each)).join(' ; ') };
    case 'cloze':
      return {
        kind: 'cloze',
        gaps: Object.fromEntries(
          content.gaps.map(({ id, answers }) => [id, answers.map((each) => answerText(each)).join(' ; ')]),
        ),
      };
    default:
      return null;
  }
}

function lettered(parts: readonly { id: string; text: string }[], sign: (index: number) => string) {
  return parts.map(({ id, text }, index) => ({ id, text: `${sign(index)} ${text}` }));
}
