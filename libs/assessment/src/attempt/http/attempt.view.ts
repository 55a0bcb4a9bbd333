export class StudentSittingView {
  id!: string;
  title!: string;
  instructions!: string;
  kind!: 'regular' | 'midterm' | 'final';
  subjectName!: string;
  opensAt!: Date;
  closesAt!: Date;
  durationMinutes!: number;
  extraMinutes!: number;
  questions!: number;
  attemptsAllowed!: number;
  attemptsUsed!: number;
  runningAttemptId!: string | null;
  /** The latest attempt whose result is released. */
  resultAttemptId!: string | null;
  releasedAt!: Date | null;
  can!: { start: boolean; resume: boolean };
}

export class AskedPartView {
  id!: string;
  text!: string;
}

export class AskedGapView {
  id!: string;
  /** Empty: the gap is typed. */
  choices!: string[];
}

export class AskedQuestionView {
  position!: number;
  number!: number;
  section!: number;
  /** Hundredths of a point. */
  points!: number;
  kind!: 'choice' | 'true-false' | 'short-answer' | 'essay' | 'matching' | 'ordering' | 'cloze';
  stimulus!: string | null;
  stem!: string;
  parts!: AskedPartView[];
  lefts!: AskedPartView[];
  gaps!: AskedGapView[];
  several!: boolean;
  maxCharacters!: number | null;
}

export class SavedAnswerView {
  position!: number;
  sequence!: number;
  response!: Record<string, unknown>;
}

export class AttemptView {
  id!: string;
  sittingId!: string;
  title!: string;
  instructions!: string;
  number!: number;
  startedAt!: Date;
  deadlineAt!: Date;
  submittedAt!: Date | null;
  /** The server's clock, which alone counts. */
  now!: Date;
  questionsPerPage!: number;
  /** Empty once handed in. */
  questions!: AskedQuestionView[];
  answers!: SavedAnswerView[];
  can!: { write: boolean };
}

export class RefusedAnswerView {
  position!: number;
  code!: string;
  message!: string;
}

export class AnswersSavedView {
  saved!: number[];
  refused!: RefusedAnswerView[];
  deadlineAt!: Date;
  now!: Date;
}
