export class RubricCriterionView {
  id!: string;
  text!: string;
  /** Hundredths. */
  points!: number;
}

export class QuestionToMarkView {
  position!: number;
  stem!: string;
  stimulus!: string | null;
  /** Hundredths. */
  points!: number;
  rubric!: RubricCriterionView[];
  answers!: number;
  marked!: number;
  /** Handed in with nothing written: no points, and in nobody’s queue. */
  blank!: number;
}

export class AnswerToMarkView {
  attemptId!: string;
  /** Null when marking without names. */
  studentName!: string | null;
  text!: string;
  fileIds!: string[];
  score!: number | null;
  marks!: Record<string, number> | null;
  comment!: string;
  markedBy!: string | null;
  markedAt!: Date | null;
  version!: number;
}

export class MarkGivenView {
  score!: number;
  version!: number;
}

export class LateAnswerView {
  attemptId!: string;
  studentName!: string;
  position!: number;
  receivedAt!: string;
  deadlineAt!: Date;
  late!: Record<string, unknown>;
  kept!: Record<string, unknown> | null;
  decision!: 'taken-up' | 'left' | null;
}
