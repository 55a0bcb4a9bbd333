import { Locale, sentence } from '@hoclieu/platform';
import type { RowProblem } from './staged-row';

export interface ShownProblem {
  /** "D17": where to look in the file; null when the column is not in the file at all. */
  readonly cell: string | null;
  readonly column: string | null;
  readonly code: string;
  readonly sentence: string;
  readonly read: string | null;
}

export function shownProblem(
  problem: RowProblem,
  row: number,
  columns: Record<string, string>,
  locale: Locale,
): ShownProblem {
  const letter = problem.column && columns[problem.column];
  return {
    cell: letter ? `${letter}${row}` : null,
    column: problem.column ?? null,
    code: problem.code,
    sentence: sentence(problem.code, locale, { ...problem.details, read: problem.read ?? '' }),
    read: problem.read ?? null,
  };
}
