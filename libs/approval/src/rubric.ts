import { ScoreOutOfRange, ScoresIncomplete, UnknownCriterion } from './approval.errors';
import type { Criterion } from './flow';

/** Points given for one criterion of a critique, half points allowed. */
export interface Score {
  readonly key: string;
  readonly points: number;
}

/**
 * Checks points against the rubric of the step.
 * @throws UnknownCriterion, ScoreOutOfRange; ScoresIncomplete unless the work is being returned.
 */
export function checkScores(rubric: Criterion[], scores: Score[], complete: boolean): void {
  for (const score of scores) checkScore(rubric, score);
  const missing = rubric.filter((criterion) => !scores.some((score) => score.key === criterion.key));
  if (complete && missing.length > 0) throw new ScoresIncomplete(missing.map((criterion) => criterion.name));
}

function checkScore(rubric: Criterion[], { key, points }: Score): void {
  const criterion = rubric.find((candidate) => candidate.key === key);
  if (!criterion) throw new UnknownCriterion(key);
  if (points < 0 || points > criterion.maxPoints || !Number.isInteger(points * 2))
    throw new ScoreOutOfRange(criterion.name, criterion.maxPoints);
}
