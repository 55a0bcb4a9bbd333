export class HeldSittingView {
  id!: string;
  testId!: string;
  title!: string;
  kind!: 'regular' | 'midterm' | 'final';
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
  absenceReason!: string | null;
  absenceHelp!: string | null;
}

export class SittingProgressView {
  sitting!: HeldSittingView;
  students!: StudentProgressView[];
  now!: Date;
}

export class MissedTestView {
  sittingId!: string;
  title!: string;
  subjectName!: string;
  closedAt!: Date;
  className!: string;
  studentId!: string;
  studentName!: string;
  reason!: string | null;
  help!: string | null;
  notedByName!: string | null;
}
