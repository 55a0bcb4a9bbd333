import { AskedQuestionView } from '../../attempt/http/attempt.view';

export class RubricResultView {
  text!: string;
  /** Hundredths. */
  points!: number;
  earned!: number;
}

export class ScoreChangeView {
  /** Hundredths. */
  before!: number;
  after!: number;
  reason!: string;
  at!: string;
}

export class QuestionResultView {
  question!: AskedQuestionView;
  score!: number;
  response!: Record<string, unknown> | null;
  /** Written on the student's own sheet, which the portal does not have. */
  isOnPaper!: boolean;
  comment!: string;
  rubric!: RubricResultView[];
  /** Null unless the teacher shows the key. */
  right!: Record<string, unknown> | null;
  explanation!: string | null;
  /** Everybody earned the points. */
  creditsAll!: boolean;
  /** Of the points, after the results were released. */
  changes!: ScoreChangeView[];
}

export class ReleasedAttemptView {
  attemptId!: string;
  title!: string;
  number!: number;
  submittedAt!: Date;
  /** Hundredths of a point. */
  score!: number;
  points!: number;
  showsKey!: boolean;
  questions!: QuestionResultView[];
}
