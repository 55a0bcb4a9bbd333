import type { CognitiveLevel } from '../question/question-content';

/** The forms of CV 7991/BGDĐT-GDTrH, in the order of its columns: PHẦN I to PHẦN IV of a paper. */
export const matrixForms = ['choice', 'true-false', 'short-answer', 'essay'] as const;
export type MatrixForm = (typeof matrixForms)[number];

/** So many questions of one form and level; `points` of one question, in hundredths of a point. */
export interface MatrixCell {
  form: MatrixForm;
  level: CognitiveLevel;
  questions: number;
  points: number;
}

/** One unit of content. Without lessons it stands for its whole chapter. */
export interface MatrixRow {
  chapter: string;
  content: string;
  lessonIds: string[];
  /** Yêu cầu cần đạt by level, for the specification. */
  requirements: Partial<Record<CognitiveLevel, string>>;
  cells: MatrixCell[];
}

export interface Amount {
  questions: number;
  /** Hundredths of a point. */
  points: number;
}

export function amountOf(cells: readonly MatrixCell[]): Amount {
  return cells.reduce(
    (sum, { questions, points }) => ({
      questions: sum.questions + questions,
      points: sum.points + questions * points,
    }),
    { questions: 0, points: 0 },
  );
}

export function cellsOf(rows: readonly MatrixRow[]): MatrixCell[] {
  return rows.flatMap((row) => row.cells);
}
