import type { Kind, Question } from './question.queries';

export const kinds: readonly Kind[] = [
  'choice',
  'true-false',
  'short-answer',
  'essay',
  'matching',
  'ordering',
  'cloze',
];

export const statuses: readonly Question['status'][] = [
  'draft',
  'in-review',
  'approved',
  'returned',
  'retired',
];

/** A, B, C, D … */
export function letterOf(index: number): string {
  return String.fromCodePoint(65 + index);
}

/** Grades that have classes this year. */
export function gradesOf(classes: readonly { grade: number }[]): number[] {
  return [...new Set(classes.map(({ grade }) => grade))].sort((a, b) => a - b);
}

/** The first words of a rich text, where nothing else may stand. */
export function wordsOf(html: string): string {
  const words = new DOMParser().parseFromString(html, 'text/html').body.textContent.trim();
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}
