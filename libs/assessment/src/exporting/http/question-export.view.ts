export class ExportPlaceView {
  questionId!: string;
  /** Where the question would stand in the file. */
  number!: number;
  /** As rich text. */
  stem!: string;
}

/** One thing that the format cannot carry. */
export class ExportLossView {
  says!: string;
  /** In how many questions it is lost. */
  count!: number;
  /** The first of them. */
  places!: ExportPlaceView[];
}

export class ExportLosses {
  /** How many were asked for. */
  questions!: number;
  /** How many of them lose something. */
  lossy!: number;
  losses!: ExportLossView[];
}
