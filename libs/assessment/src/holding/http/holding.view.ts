export class HeldSittingView {
  id!: string;
  testId!: string;
  title!: string;
  kind!: 'regular' | 'midterm' | 'final';
  form!: 'online' | 'paper';
  subjectId!: string;
  subjectName!: string;
  classId!: string;
  className!: string;
  opensAt!: Date;
  closesAt!: Date;
  durationMinutes!: number;
  releasedAt!: Date | null;
  showsKey!: boolean;
  questions!: number;
  /** Hundredths. */
  points!: number;
  students!: number;
  started!: number;
  handedIn!: number;
  /** Answers that wait for a person. */
  unmarked!: number;
  can!: { mark: boolean; noteAbsence: boolean };
}

export class HeldSittingPage {
  items!: HeldSittingView[];
  nextCursor!: string | null;
}

export class StudentProgressView {
  studentId!: string;
  name!: string;
  attemptId!: string | null;
  number!: number | null;
  startedAt!: Date | null;
  deadlineAt!: Date | null;
  submittedAt!: Date | null;
  lastSavedAt!: Date | null;
  answered!: number;
  extraMinutes!: number;
  score!: number | null;
  late!: number;
  /** Mã đề of the sheet; null online. */
  code!: string | null;
  /** Empty without a note, and for whoever may not write one. */
  absenceReason!: string;
  absenceHelp!: string;
  absenceVersion!: number;
}

export class SittingProgressView {
  sitting!: HeldSittingView;
  students!: StudentProgressView[];
  now!: Date;
}
