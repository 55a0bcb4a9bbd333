import type { CognitiveLevel, QuestionContent, RichText } from '../question/question-content';

/** A picture or recording beside the questions. */
export interface Attachment {
  name: string;
  mediaType: string;
  bytes: Buffer;
}

/** Something to tell the teacher; translated under `assessment.import.<code>`. */
export interface Remark {
  code: string;
  params?: Record<string, string | number>;
}

export interface QuestionFacts {
  level?: CognitiveLevel;
  chapter?: string;
  lesson?: string;
  requirement?: string;
  requirementCode?: string;
}

/** Text that several questions share; questions of one group have the same key. */
export interface SharedStimulus {
  key: string;
  text: RichText;
}

/** A question as it was found in a file; pictures in its text are `<img data-attachment="key">`. */
export interface ReadQuestion {
  /** As the teacher finds it: "Câu 3", "dòng 12", "item-4.xml". */
  place: string;
  /** Null when nothing sensible could be made. */
  content: QuestionContent | null;
  explanation: RichText;
  facts: QuestionFacts;
  stimulus: SharedStimulus | null;
  /** Must be mended before the question can be kept. */
  problems: Remark[];
  /** What the format or the system cannot carry: kept with the question and shown, never silent. */
  losses: Remark[];
}

export interface ReadQuestions {
  questions: ReadQuestion[];
  attachments: Map<string, Attachment>;
  losses: Remark[];
}

/** A question on its way out; pictures in its text are `<img data-file="id">`. */
export interface WrittenQuestion {
  content: QuestionContent;
  explanation: RichText;
  facts: QuestionFacts;
  stimulus: SharedStimulus | null;
  /** A section heading before the question, e.g. `PHẦN II`. */
  heading?: string;
}

export type OpenAttachment = (fileId: string) => Promise<Attachment>;
