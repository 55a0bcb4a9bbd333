import type { MatrixForm } from '../../blueprint/matrix';
import { ContentModels, ContentProperty } from '../../question/http/content-union';
import type {
  CognitiveLevel,
  QuestionContent,
  QuestionKind,
  RichText,
} from '../../question/question-content';
import type { TestForm, TestKind, TestStatus } from '../test-status';

export class TestRightsView {
  edit!: boolean;
  submit!: boolean;
  withdraw!: boolean;
  retire!: boolean;
  /** Record the head's decision that lets a periodic test be held online. */
  allowOnline!: boolean;
}

export class TestSummary {
  id!: string;
  title!: string;
  kind!: TestKind;
  term!: number;
  form!: TestForm;
  status!: TestStatus;
  subjectId!: string;
  subjectName!: string;
  grade!: number;
  questions!: number;
  /** Hundredths. */
  points!: number;
  authorName!: string;
  updatedAt!: Date;
}

export class TestListRights {
  create!: boolean;
}

export class TestPage {
  items!: TestSummary[];
  nextCursor!: string | null;
  total!: number;
  can!: TestListRights;
}

@ContentModels()
export class TestQuestionView {
  position!: number;
  /** PHẦN I to IV by form; 5 for forms of the portal alone. */
  section!: number;
  questionId!: string;
  version!: number;
  points!: number;
  kind!: QuestionKind;
  level!: CognitiveLevel;
  lessonName!: string;
  stimulusId!: string | null;
  stimulus!: RichText | null;
  /** Retired or under a newer approved version since it was put here. */
  isOutdated!: boolean;
  @ContentProperty()
  content!: QuestionContent;
}

/** A cell of the matrix that the test does not fill. */
export class TestHole {
  row!: number;
  chapter!: string;
  content!: string;
  lessonId!: string | null;
  form!: MatrixForm;
  level!: CognitiveLevel;
  wanted!: number;
  missing!: number;
  points!: number;
}

export class TestForceMajeure {
  reason!: string;
  byName!: string;
  at!: Date;
}

export class TestBlueprint {
  id!: string;
  title!: string;
}

export class TestView {
  id!: string;
  title!: string;
  kind!: TestKind;
  term!: number;
  form!: TestForm;
  status!: TestStatus;
  statusReason!: string | null;
  subjectId!: string;
  subjectName!: string;
  grade!: number;
  durationMinutes!: number;
  instructions!: string;
  blueprint!: TestBlueprint | null;
  authorName!: string;
  forceMajeure!: TestForceMajeure | null;
  /** Kind of its approval. */
  approvalKind!: string;
  questions!: TestQuestionView[];
  holes!: TestHole[];
  updatedAt!: Date;
  version!: number;
  can!: TestRightsView;
}

export class TestAlternative {
  questionId!: string;
  stem!: RichText;
  level!: CognitiveLevel;
  lessonName!: string;
  /** Of the last test that asked it. */
  lastUsedAt!: Date | null;
}

export class TestAlternatives {
  items!: TestAlternative[];
}

export class YearTest {
  id!: string;
  title!: string;
  kind!: TestKind;
  term!: number;
  status!: TestStatus;
  form!: TestForm;
}

export class YearTestRow {
  subjectId!: string;
  subjectName!: string;
  grade!: number;
  /** Which of the four periodic tests the circulars ask of this subject and grade. */
  slots!: ('1-midterm' | '1-final' | '2-midterm' | '2-final')[];
  /** Periodic tests of the year that are not retired. */
  tests!: YearTest[];
}

/** The four periodic tests of every scored subject and grade; a missing one is a hole. */
export class YearTests {
  items!: YearTestRow[];
}
