import type { LevelPoints } from './blueprint.entity';
import type { MatrixForm } from './matrix';

export interface BlueprintPreset {
  key: 'with-short-answer' | 'without-short-answer';
  /** Hundredths of a point. */
  formPoints: Record<MatrixForm, number>;
  levelPoints: LevelPoints;
  /** What one question of a form usually brings. */
  questionPoints: Record<MatrixForm, number>;
  source: string;
}

const source = 'Công văn 7991/BGDĐT-GDTrH ngày 17/12/2024';
const questionPoints = { choice: 25, 'true-false': 100, 'short-answer': 50, essay: 100 };

const threeLevels: LevelPoints = { know: 400, understand: 300, apply: 300 };
/** Schools with a fourth level split the last part. */
const fourLevels: LevelPoints = { know: 400, understand: 300, apply: 200, 'apply-high': 100 };

/** The reference ratios; a subject without short answers gives their points to true/false. */
export function blueprintPresets(levels: number): BlueprintPreset[] {
  const common = { levelPoints: levels > 3 ? fourLevels : threeLevels, questionPoints, source };
  return [
    {
      key: 'with-short-answer',
      formPoints: { choice: 300, 'true-false': 200, 'short-answer': 200, essay: 300 },
      ...common,
    },
    {
      key: 'without-short-answer',
      formPoints: { choice: 300, 'true-false': 400, 'short-answer': 0, essay: 300 },
      ...common,
    },
  ];
}
