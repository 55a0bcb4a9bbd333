/** What one question loses; of the file as a whole when no question is named. */
export class QuestionLossesView {
  questionId!: string | null;
  /** As rich text; empty for the file as a whole. */
  stem!: string;
  says!: string[];
}

export class ExportLosses {
  /** How many were asked for. */
  questions!: number;
  losses!: QuestionLossesView[];
}
