export class SheetRemarkView {
  code!: string;
  message!: string;
  /** Keeps the sheet from being taken. */
  isRefusal!: boolean;
}

export class AnswerSheetView {
  /** Of the file, from 1. */
  row!: number;
  /** As it stands in the file. */
  id!: string;
  code!: string;
  studentName!: string | null;
  className!: string | null;
  outcome!: 'new' | 'again' | 'refused';
  /** Hundredths earned where a machine can tell; null for a sheet that is not taken. */
  score!: number | null;
  remarks!: SheetRemarkView[];
}

export class AnswerSheetReportView {
  sheets!: AnswerSheetView[];
  /** Headings that name a question the paper does not have. */
  beyond!: string[];
  /** Questions of the paper without a column. */
  lacking!: string[];
  /** Hundredths that a machine marks. */
  points!: number;
  /** Essays of each sheet that wait for their points. */
  essays!: number;
}

export class TakenSheetsView {
  taken!: number;
  again!: number;
  leftOut!: number;
}
