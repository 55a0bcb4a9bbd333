export class MarkSheetSummary {
  id!: string;
  classId!: string;
  className!: string;
  grade!: number;
  subjectId!: string;
  subjectName!: string;
  schoolYearName!: string;
  term!: 1 | 2;
  /** score: marks; comment: Đ or CĐ; primary…: levels, with a final test or both tests. */
  form!: 'score' | 'comment' | 'primary' | 'primary-final' | 'primary-both';
  regularMarks!: number;
  status!: 'open' | 'submitted' | 'returned';
  version!: number;
  publishedAt!: Date | null;
  returnReason!: string | null;
  teacherNames!: string[];
  students!: number;
  /** Cells that should hold a mark by the end of the term. */
  expected!: number;
  provisional!: number;
  confirmed!: number;
  waiting!: number;
  published!: number;
}

export class MarkSheetPage {
  items!: MarkSheetSummary[];
  nextCursor!: string | null;
}

export class MarkColumnView {
  part!: string;
  kind!: 'tx' | 'gk' | 'ck' | 'nx';
  accepts!: 'score' | 'whole' | 'verdict' | 'level' | 'text';
  /** The last day of entry, when the school has set one. */
  lockedOn!: string | null;
  locked!: boolean;
}

export class MarkView {
  studentId!: string;
  part!: string;
  /** Tenths of a mark: 83 is 8,3. */
  score!: number | null;
  /** Đ, CĐ, M, V, T, H, C or the text of a comment. */
  word!: string | null;
  status!: 'provisional' | 'confirmed' | 'submitted' | 'published';
  version!: number;
  /** '', paste, import or test:<id>. */
  source!: string;
  changedByName!: string | null;
  changedAt!: Date;
  /** What families see while a change waits. */
  publishedScore!: number | null;
  publishedWord!: string | null;
  publishedAt!: Date | null;
}

export class SheetStudentView {
  id!: string;
  fullName!: string;
  birthDate!: string | null;
  ministryCode!: string | null;
  /** ĐTBmhk of the sheet's term in tenths; null while marks are missing. */
  average!: number | null;
  /** Of a subject assessed by comment. */
  passed!: boolean | null;
  exempt!: boolean;
  /** ĐTBmcn in tenths. */
  yearAverage!: number | null;
}

export class MarkSheetRights {
  enter!: boolean;
  confirm!: boolean;
  submit!: boolean;
  withdraw!: boolean;
  reopen!: boolean;
}

export class MarkSheetView {
  sheet!: MarkSheetSummary;
  columns!: MarkColumnView[];
  students!: SheetStudentView[];
  marks!: MarkView[];
  can!: MarkSheetRights;
}

export class CellRefusalView {
  code!: string;
  message!: string;
  /** A mark that may have been meant: `8,5` for `85`. */
  suggestion!: string | null;
}

export class CellOutcomeView {
  studentId!: string;
  part!: string;
  /** What stands in the cell now. */
  mark!: MarkView | null;
  refusal!: CellRefusalView | null;
}

export class CellOutcomes {
  cells!: CellOutcomeView[];
  /** Averages after the change. */
  students!: SheetStudentView[];
  version!: number;
}

export class MarkValueView {
  score!: number | null;
  word!: string | null;
}

export class MarkChangeView {
  before!: MarkValueView;
  after!: MarkValueView;
  wasPublished!: boolean;
  reason!: string | null;
  source!: string;
  by!: string;
  at!: Date;
}

export class MarkHistoryView {
  changes!: MarkChangeView[];
}
