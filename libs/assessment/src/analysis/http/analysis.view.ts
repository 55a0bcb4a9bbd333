import { HeldSittingView } from '../../holding/http/holding.view';

export class ClassResultView {
  sittingId!: string;
  className!: string;
  students!: number;
  marked!: number;
  /** Hundredths of a mark on the scale of 10. */
  mean!: number | null;
}

export class QuestionAnalysisView {
  position!: number;
  questionId!: string;
  stem!: string;
  level!: 'know' | 'understand' | 'apply' | 'apply-high';
  chapter!: string;
  /** Hundredths. */
  points!: number;
  n!: number;
  facility!: number | null;
  discrimination!: number | null;
}

export class SharePartView {
  name!: string;
  questions!: number;
  points!: number;
  facility!: number | null;
}

export class SittingAnalysisView {
  sitting!: HeldSittingView;
  /** Students by whole mark: 0 to below 1, …, 9 to 10. */
  distribution!: number[];
  classes!: ClassResultView[];
  questions!: QuestionAnalysisView[];
  levels!: SharePartView[];
  chapters!: SharePartView[];
}

export class QuestionFiguresView {
  n!: number;
  sittings!: number;
  facility!: number | null;
  discrimination!: number | null;
}
