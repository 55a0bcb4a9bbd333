import { ContentModels, ContentProperty } from '../../question/http/content-union';
import type { QuestionContent } from '../../question/question-content';

export class CommonAnswerView {
  /** By kind, as students' answers are kept. */
  response!: Record<string, unknown>;
  count!: number;
  /** Hundredths. */
  score!: number;
}

@ContentModels()
export class KeyCorrectionView {
  @ContentProperty()
  content!: QuestionContent;
  creditsAll!: boolean;
  reason!: string;
  byName!: string;
  at!: Date;
  /** Handed-in attempts at the question, in all classes. */
  attempts!: number;
  gained!: number;
  lost!: number;
}

@ContentModels()
export class KeyOfQuestionView {
  position!: number;
  /** Hundredths. */
  points!: number;
  stimulus!: string | null;
  /** With what is right now. */
  @ContentProperty()
  content!: QuestionContent;
  creditsAll!: boolean;
  /** Attempts of the class that answered, and those of them that earned every point. */
  answers!: number;
  full!: number;
  common!: CommonAnswerView[];
  /** The latest first. */
  corrections!: KeyCorrectionView[];
}

export class ChangedStudentView {
  name!: string;
  /** Of the question, in hundredths. */
  before!: number;
  after!: number;
}

export class ChangedClassView {
  name!: string;
  gained!: number;
  lost!: number;
}

export class KeyEffectView {
  attempts!: number;
  gained!: number;
  lost!: number;
  /** Of this class. */
  students!: ChangedStudentView[];
  otherClasses!: ChangedClassView[];
}
