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
  attemptsAllowed!: number;
  version!: number;
  /** Of when and how long it is; null when it stands as it was given. */
  changedAt!: Date | null;
  changedByName!: string | null;
  changeReason!: string | null;
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
  can!: { mark: boolean; change: boolean; noteAbsence: boolean };
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
  /** Opened again after handing in, and why. */
  reopenedAt!: Date | null;
  reopenReason!: string | null;
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
