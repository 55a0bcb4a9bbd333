import type { AskedQuestion, Given } from './attempt.queries';

/** What each kind's answer is given: the question, what was answered so far, and whom to tell. */
export interface AnswerProps<K extends Given['kind'] = Given['kind']> {
  question: AskedQuestion;
  given: Extract<Given, { kind: K }> | undefined;
  onAnswer: (given: Given) => void;
}

type Rules = { [K in Given['kind']]: (given: Extract<Given, { kind: K }>) => boolean };

const hasText = (text: string) => text.trim() !== '';

/** An order counts once it was touched; everything else once something is in it. */
const rules: Rules = {
  choice: ({ chosen }) => chosen.length > 0,
  'true-false': ({ marks }) => Object.keys(marks).length > 0,
  'short-answer': ({ text }) => hasText(text),
  essay: ({ text }) => hasText(text),
  matching: ({ rights }) => Object.keys(rights).length > 0,
  ordering: () => true,
  cloze: ({ gaps }) => Object.values(gaps).some(hasText),
};

export function isAnswered(given: Given | undefined): boolean {
  return given !== undefined && rules[given.kind](given as never);
}
