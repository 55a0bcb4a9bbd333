import type { CognitiveLevel, QuestionContent } from '@hoclieu/assessment';

/** A question of the sample school and the lesson it belongs to, by the beginning of the lesson's name. */
export interface SampleQuestion {
  readonly lesson: string;
  readonly level: CognitiveLevel;
  readonly content: QuestionContent;
  readonly explanation?: string;
}

const ids = ['a', 'b', 'c', 'd'];

/** The first option is right; `turn` moves it, so that not every answer is A. */
export function choice(stem: string, options: readonly string[], turn: number): QuestionContent {
  const parts = options.map((text, n) => ({ id: ids[n] ?? '', text, right: n === 0 }));
  const at = turn % parts.length;
  return {
    kind: 'choice',
    stem: `<p>${stem}</p>`,
    options: [...parts.slice(parts.length - at), ...parts.slice(0, parts.length - at)],
    several: false,
    shuffle: true,
  };
}

export function trueFalse(stem: string, statements: readonly [string, boolean][]): QuestionContent {
  const parts = statements.map(([text, right], n) => ({ id: ids[n] ?? '', text, right }));
  return { kind: 'true-false', stem: `<p>${stem}</p>`, statements: parts };
}

export function number(stem: string, answer: number | string): QuestionContent {
  return {
    kind: 'short-answer',
    stem: `<p>${stem}</p>`,
    answers: [{ text: String(answer), numeric: true, tolerance: null }],
  };
}

export function essay(stem: string, rubric: readonly [string, number][]): QuestionContent {
  return {
    kind: 'essay',
    stem: `<p>${stem}</p>`,
    rubric: rubric.map(([text, points], n) => ({ id: ids[n] ?? '', text, points })),
    maxCharacters: null,
  };
}
