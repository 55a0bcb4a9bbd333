import type { CognitiveLevel, QuestionContent, QuestionKind, RichText } from '../question-content';
import type { QuestionStatus } from '../question-status';
import { ContentModels, ContentProperty } from './content-union';

export class QuestionRights {
  edit!: boolean;
  submit!: boolean;
  withdraw!: boolean;
  retire!: boolean;
}

export class QuestionSummary {
  id!: string;
  kind!: QuestionKind;
  level!: CognitiveLevel;
  status!: QuestionStatus;
  /** Rich text of the newest version. */
  stem!: RichText;
  subjectId!: string;
  subjectName!: string;
  grade!: number;
  chapter!: string;
  lessonId!: string | null;
  lessonName!: string;
  stimulusId!: string | null;
  authorId!: string;
  authorName!: string;
  latestVersion!: number;
  /** What tests use; null until the first approval. */
  approvedVersion!: number | null;
  /** Others in use that ask the same. */
  duplicates!: number;
  /** Tests that hold it. */
  uses!: number;
  updatedAt!: Date;
  can!: QuestionRights;
}

export class QuestionListRights {
  create!: boolean;
}

export class QuestionPage {
  items!: QuestionSummary[];
  nextCursor!: string | null;
  total!: number;
  can!: QuestionListRights;
}

export class VersionSummary {
  number!: number;
  createdAt!: Date;
  writtenBy!: string;
  submittedAt!: Date | null;
  approvedAt!: Date | null;
}

export class QuestionUse {
  testId!: string;
  title!: string;
  kind!: string;
  status!: string;
  /** The version of the question that the test holds. */
  version!: number;
}

export class SameQuestion {
  id!: string;
  status!: QuestionStatus;
  grade!: number;
  level!: CognitiveLevel;
  authorName!: string;
  lessonName!: string;
}

export class StimulusQuestion {
  id!: string;
  status!: QuestionStatus;
  stem!: RichText;
}

export class SharedStimulus {
  id!: string;
  text!: RichText;
  /** The questions on it, in their order. */
  questions!: StimulusQuestion[];
}

@ContentModels()
export class QuestionView {
  id!: string;
  version!: number;
  status!: QuestionStatus;
  /** Why it was returned or retired. */
  statusReason!: string | null;
  kind!: QuestionKind;
  level!: CognitiveLevel;
  subjectId!: string;
  subjectName!: string;
  grade!: number;
  departmentId!: string | null;
  departmentName!: string | null;
  lessonId!: string | null;
  lessonName!: string;
  chapter!: string;
  requirement!: string;
  requirementCode!: string | null;
  stimulusId!: string | null;
  stimulus!: SharedStimulus | null;
  authorId!: string;
  authorName!: string;
  latestVersion!: number;
  approvedVersion!: number | null;
  createdAt!: Date;
  updatedAt!: Date;

  @ContentProperty()
  content!: QuestionContent;

  explanation!: RichText;
  versions!: VersionSummary[];
  uses!: QuestionUse[];
  duplicates!: SameQuestion[];
  can!: QuestionRights;
}

@ContentModels()
export class QuestionVersionView {
  number!: number;

  @ContentProperty()
  content!: QuestionContent;

  explanation!: RichText;
}

export class QuestionStepOutcome {
  id!: string;
  done!: boolean;
  code!: string | null;
  detail!: string | null;
}

export class QuestionStepOutcomes {
  items!: QuestionStepOutcome[];
}
