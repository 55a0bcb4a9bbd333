import type { CognitiveLevel } from '../../question/question-content';
import type { MatrixForm } from '../matrix';
import type { FormPointsBody, LevelPointsBody, MatrixRowBody } from './blueprint.dto';

export class BlueprintRights {
  edit!: boolean;
  /** Copy it, and make tests by it. */
  use!: boolean;
}

export class BlueprintSummary {
  id!: string;
  title!: string;
  subjectId!: string;
  subjectName!: string;
  grade!: number;
  durationMinutes!: number;
  questions!: number;
  /** Hundredths of a point. */
  points!: number;
  /** Tests made by it. */
  tests!: number;
  authorName!: string;
  updatedAt!: Date;
}

export class BlueprintListRights {
  create!: boolean;
}

export class BlueprintPage {
  items!: BlueprintSummary[];
  nextCursor!: string | null;
  total!: number;
  can!: BlueprintListRights;
}

export class BlueprintView {
  id!: string;
  title!: string;
  subjectId!: string;
  subjectName!: string;
  grade!: number;
  durationMinutes!: number;
  formPoints!: FormPointsBody;
  levelPoints!: LevelPointsBody;
  rows!: MatrixRowBody[];
  authorName!: string;
  updatedAt!: Date;
  version!: number;
  /** A submitted test was made by it: copy it to change it. */
  isInUse!: boolean;
  can!: BlueprintRights;
}

export class RowSupplyView {
  /** From 0, in the order asked. */
  row!: number;
  form!: MatrixForm;
  level!: CognitiveLevel;
  questions!: number;
}

export class SupplyView {
  items!: RowSupplyView[];
}

export class BlueprintPresetView {
  key!: 'with-short-answer' | 'without-short-answer';
  formPoints!: FormPointsBody;
  levelPoints!: LevelPointsBody;
  /** What one question of a form usually brings. */
  questionPoints!: FormPointsBody;
  source!: string;
}

export class BlueprintTermsView {
  /** The school's levels: three or four. */
  levels!: CognitiveLevel[];
  presets!: BlueprintPresetView[];
}
