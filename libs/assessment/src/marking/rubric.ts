import type { Criterion, EssayContent } from '../question/question-content';
import { PointsOutsideRubric } from './marking.errors';

/** Points by criterion, in hundredths. */
export type RubricPoints = Record<string, number>;

/** A question without a rubric is marked as a whole. */
export function rubricOf(content: EssayContent, points: number): Criterion[] {
  return content.rubric.length > 0 ? content.rubric : [{ id: 'whole', text: '', points }];
}

/** What the points of a rubric are worth in a test that gives the question `points`: in proportion, half up. Hundredths. */
export function worth(rubric: readonly Criterion[], given: RubricPoints, points: number): number {
  for (const [id, value] of Object.entries(given)) checkPoints(rubric, id, value);
  const whole = rubric.reduce((sum, criterion) => sum + criterion.points, 0);
  const earned = rubric.reduce((sum, criterion) => sum + (given[criterion.id] ?? 0), 0);
  return whole === 0 ? 0 : Math.floor((2 * points * earned + whole) / (2 * whole));
}

function checkPoints(rubric: readonly Criterion[], id: string, value: number): void {
  const criterion = rubric.find((one) => one.id === id);
  const fits = Number.isInteger(value) && value >= 0 && value <= (criterion?.points ?? -1);
  if (!fits) throw new PointsOutsideRubric(criterion?.text || id, value);
}
