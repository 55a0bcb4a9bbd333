import { currentLocale } from '~/i18n';
import type { Mark, MarkColumn } from './gradebook.queries';

/** Tenths as people write them: 83 → `8,3` (English `8.3`). */
export function scoreText(tenths: number | null | undefined): string {
  if (tenths === null || tenths === undefined) return '';
  const sign = currentLocale() === 'vi' ? ',' : '.';
  return `${Math.floor(tenths / 10)}${sign}${tenths % 10}`;
}

/** `isWhole`: primary tests have no decimals. */
export function valueText(
  value: { score: number | null; word: string | null } | null | undefined,
  isWhole = false,
): string {
  if (!value) return '';
  if (value.score === null) return value.word ?? '';
  return isWhole ? String(value.score / 10) : scoreText(value.score);
}

export function publishedText(mark: Mark | undefined, isWhole = false): string {
  return mark?.publishedAt
    ? valueText({ score: mark.publishedScore, word: mark.publishedWord }, isWhole)
    : '';
}

const complete: Partial<Record<MarkColumn['accepts'], RegExp>> = {
  score: /^(10|\d[.,]\d|m|v)$/i,
  whole: /^(10|[02-9]|m|v)$/i,
  verdict: /^(đ|d|cđ|cd|m|v)$/i,
  level: /^[thcmv]$/i,
};

/** A whole mark: if no key follows soon, the next cell is gone to without Enter. */
export function isComplete(text: string, accepts: MarkColumn['accepts']): boolean {
  return complete[accepts]?.test(text.trim()) ?? false;
}

/** `85` in a column of marks: the comma was probably not typed. */
export function missingComma(text: string, accepts: MarkColumn['accepts']): string | null {
  const digits = accepts === 'score' ? /^([1-9])(\d)$/.exec(text.trim()) : null;
  if (!digits || digits[0] === '10') return null;
  return `${digits[1]},${digits[2]}`;
}

/** `8,25` in a column of marks: the two marks it lies between, as the server would ask. */
export function tooFine(
  text: string,
  accepts: MarkColumn['accepts'],
): { below: string; above: string } | null {
  const digits = accepts === 'score' ? /^(\d)[.,](\d)\d*[1-9]\d*$/.exec(text.trim()) : null;
  if (!digits) return null;
  const tenths = Number(digits[1]) * 10 + Number(digits[2]);
  return { below: scoreText(tenths), above: scoreText(tenths + 1) };
}

/** The key of a column's name; regular marks are told apart by their number. */
export function kindOfPart(part: string): 'tx' | 'gk' | 'ck' | 'mgk' | 'mck' | 'nx' | 'mnx' {
  return (part.startsWith('tx') ? 'tx' : part) as 'tx';
}

export function isAveraged(form: string): boolean {
  return form === 'score' || form === 'comment';
}

/** How many columns of marks stand before the comments, where the average goes in the official sheet. */
export function marksBefore(columns: readonly MarkColumn[]): number {
  return columns.filter(({ kind }) => kind !== 'nx').length;
}
