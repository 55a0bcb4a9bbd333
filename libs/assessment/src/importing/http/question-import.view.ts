import { ContentModels, ContentProperty } from '../../question/http/content-union';
import type { CognitiveLevel, QuestionContent } from '../../question/question-content';
import type { ImportFormat } from '../question-readers';

export class RemarkView {
  code!: string;
  /** What it means and what to do, in the reader's language. */
  says!: string;
}

export class QuestionImportCounts {
  total!: number;
  /** Will become drafts: sound and not skipped. */
  keeping!: number;
  bad!: number;
  duplicate!: number;
  skipped!: number;
  withLosses!: number;
  withoutLevel!: number;
}

export class QuestionImportRights {
  change!: boolean;
  keep!: boolean;
}

export class QuestionImportView {
  id!: string;
  subjectId!: string;
  subjectName!: string;
  grade!: number;
  format!: ImportFormat;
  fileName!: string;
  status!: 'review' | 'kept';
  counts!: QuestionImportCounts;
  /** What could not be carried and belongs to no question. */
  losses!: RemarkView[];
  createdAt!: Date;
  keptAt!: Date | null;
  keptQuestions!: number | null;
  /** When it is removed if nobody works on it until then; what was kept stays in the bank. */
  removedAt!: Date;
  can!: QuestionImportRights;
}

export class QuestionImportPage {
  items!: QuestionImportView[];
  nextCursor!: string | null;
}

export class StagedStimulusView {
  key!: string;
  text!: string;
}

/** Pictures in its texts are `<img data-attachment="key">`, found under the import's attachments. */
@ContentModels()
export class StagedQuestionView {
  position!: number;
  place!: string;
  @ContentProperty()
  content!: QuestionContent | null;
  explanation!: string;
  stimulus!: StagedStimulusView | null;
  level!: CognitiveLevel | null;
  lessonId!: string | null;
  chapter!: string;
  requirement!: string;
  requirementCode!: string | null;
  problems!: RemarkView[];
  losses!: RemarkView[];
  choice!: 'keep' | 'skip';
  sameInBank!: string | null;
  /** Position of an earlier question of the file that asks the same. */
  sameInFile!: number | null;
  questionId!: string | null;
  version!: number;
}

export class StagedQuestionPage {
  items!: StagedQuestionView[];
  nextCursor!: string | null;
}
