import { isDeepStrictEqual } from 'node:util';
import type { QuestionContent } from '../question/question-content';
import type { GivenAnswer } from './given-answer';

/** Whether only the key differs: students read the same. */
export function asksTheSame(one: QuestionContent, other: QuestionContent): boolean {
  return isDeepStrictEqual(withoutKey(one), withoutKey(other));
}

/** The key as an answer that earns everything; null where people mark. */
export function rightAnswer(content: QuestionContent): GivenAnswer | null {
  return (keys[content.kind] as (content: QuestionContent) => GivenAnswer | null)(content);
}

type KeyOf<K extends QuestionContent['kind']> = (
  content: Extract<QuestionContent, { kind: K }>,
) => GivenAnswer | null;

const keys: { [K in QuestionContent['kind']]: KeyOf<K> } = {
  choice: ({ options }) => ({
    kind: 'choice',
    chosen: options.flatMap(({ id, right }) => (right ? [id] : [])),
  }),
  'true-false': ({ statements }) => ({
    kind: 'true-false',
    marks: Object.fromEntries(statements.map(({ id, right }) => [id, right])),
  }),
  'short-answer': ({ answers }) => ({ kind: 'short-answer', text: answers[0]?.text ?? '' }),
  matching: ({ pairs }) => ({
    kind: 'matching',
    rights: Object.fromEntries(pairs.map(({ id }) => [id, id])),
  }),
  ordering: ({ items }) => ({ kind: 'ordering', order: items.map(({ id }) => id) }),
  cloze: ({ gaps }) => ({
    kind: 'cloze',
    gaps: Object.fromEntries(gaps.map(({ id, answers }) => [id, answers[0]?.text ?? ''])),
  }),
  essay: () => null,
};

function withoutKey(content: QuestionContent): unknown {
  switch (content.kind) {
    case 'choice':
      return { ...content, options: content.options.map(({ id, text }) => ({ id, text })) };
    case 'true-false':
      return { ...content, statements: content.statements.map(({ id, text }) => ({ id, text })) };
    case 'short-answer':
      return { ...content, answers: null };
    case 'cloze':
      return { ...content, gaps: content.gaps.map(({ id, choices }) => ({ id, choices })) };
    default:
      return content;
  }
}
