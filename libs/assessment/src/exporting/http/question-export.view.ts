/** What one question loses; of the file as a whole when no question is named. */
export class QuestionLossesView {
  questionId!: string | null;
  /** The beginning of the question. */
  stem!: string;
  says!: string[];
}

export class ExportLosses {
  /** How many were asked for. */
  questions!: number;
  losses!: QuestionLossesView[];
}
