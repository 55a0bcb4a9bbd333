export class MissedTestView {
  sittingId!: string;
  studentId!: string;
  title!: string;
  kind!: 'regular' | 'midterm' | 'final';
  form!: 'online' | 'paper';
  subjectName!: string;
  heldAt!: Date;
  className!: string;
  studentName!: string;
  reason!: string;
  help!: string;
  notedByName!: string | null;
  /** Of the note; 0 before there is one. */
  version!: number;
  mayNote!: boolean;
}

export class MissedTestPage {
  items!: MissedTestView[];
  nextCursor!: string | null;
}

export class ClassWithMissedTestsView {
  id!: string;
  name!: string;
  isHomeroom!: boolean;
  missed!: number;
  withoutReason!: number;
  withoutHelp!: number;
}

export class MissedTestClasses {
  items!: ClassWithMissedTestsView[];
}
