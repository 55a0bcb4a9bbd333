import { formatNumber } from '~/ui/format';
import type { Blueprint, Cell, Form, NewBlueprint, Row, Supply } from './blueprint.queries';

export type Level = Cell['level'];
export type Draft = Pick<
  Blueprint,
  'title' | 'subjectId' | 'grade' | 'durationMinutes' | 'formPoints' | 'levelPoints' | 'rows'
>;

export const forms: readonly Form[] = ['choice', 'true-false', 'short-answer', 'essay'];

type Ratio = Pick<NewBlueprint, 'formPoints' | 'levelPoints'>;

export function blankDraft(subjectId: string, grade: number, { formPoints, levelPoints }: Ratio): Draft {
  return { title: '', subjectId, grade, durationMinutes: 90, rows: [], formPoints, levelPoints };
}

export function cellOf(row: Row, form: Form, level: Level): Cell | undefined {
  return row.cells.find((cell) => cell.form === form && cell.level === level);
}

/** The row with another number of questions in a cell; none removes the cell. */
export function withQuestions(row: Row, cell: Cell): Row {
  const others = row.cells.filter(({ form, level }) => form !== cell.form || level !== cell.level);
  return { ...row, cells: cell.questions > 0 ? [...others, cell] : others };
}

/** Every cell of a form brings the same from now on. */
export function withFormPoints(rows: readonly Row[], form: Form, points: number): Row[] {
  const set = (cell: Cell): Cell => (cell.form === form ? { ...cell, points } : cell);
  return rows.map((row) => ({ ...row, cells: row.cells.map(set) }));
}

export function sumOf(rows: readonly Row[], which: Partial<Pick<Cell, 'form' | 'level'>>) {
  const cells = rows
    .flatMap((row) => row.cells)
    .filter(
      (cell) => (!which.form || cell.form === which.form) && (!which.level || cell.level === which.level),
    );
  return {
    questions: cells.reduce((sum, cell) => sum + cell.questions, 0),
    points: cells.reduce((sum, cell) => sum + cell.questions * cell.points, 0),
  };
}

export function supplyOf(supply: readonly Supply[], row: number, form: Form, level: Level): number {
  return (
    supply.find((each) => each.row === row && each.form === form && each.level === level)?.questions ?? 0
  );
}

export function lackingCells(rows: readonly Row[], supply: readonly Supply[]): number {
  return rows
    .flatMap((row, index) => row.cells.map((cell) => ({ cell, index })))
    .filter(({ cell, index }) => supplyOf(supply, index, cell.form, cell.level) < cell.questions).length;
}

/** 25 → 0,25. */
export function pointsText(hundredths: number): string {
  return formatNumber(hundredths / 100);
}
