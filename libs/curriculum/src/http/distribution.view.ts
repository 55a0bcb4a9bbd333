import { PeriodsComparedView } from './distribution-import.view';

export class DistributionCan {
  edit!: boolean;
  submit!: boolean;
  withdraw!: boolean;
  revise!: boolean;
}

export class DistributionView {
  id!: string;
  name!: string;
  status!: 'draft' | 'submitted' | 'approved' | 'returned' | 'replaced';
  grade!: number;
  subjectId!: string;
  subjectName!: string;
  schoolYear!: string;
  /** A plain list that only shows how the product works. */
  isSample!: boolean;
  authorName!: string | null;
  updatedAt!: Date;
  approvedAt!: Date | null;
  version!: number;
  lessons!: number;
  compared!: PeriodsComparedView;
  can!: DistributionCan;
}

export class DistributionListCan {
  import!: boolean;
}

export class DistributionPage {
  items!: DistributionView[];
  nextCursor!: string | null;
  total!: number;
  can!: DistributionListCan;
}

export class LessonView {
  id!: string;
  position!: number;
  name!: string;
  kind!: 'lesson' | 'review' | 'test' | 'activity';
  /** Periods times two. */
  halfPeriods!: number;
  periodNumbers!: string | null;
  term!: number | null;
  week!: number | null;
  lastWeek!: number | null;
  strand!: string | null;
  chapter!: string | null;
  part!: number | null;
}

export class LessonPage {
  items!: LessonView[];
  nextCursor!: string | null;
}

/** A lesson in force, with what a form inherits from it. */
export class FoundLessonView {
  id!: string;
  name!: string;
  kind!: string;
  position!: number;
  halfPeriods!: number;
  term!: number | null;
  week!: number | null;
  strand!: string | null;
  chapter!: string | null;
  distributionId!: string;
  subjectId!: string;
  subjectName!: string;
  grade!: number;
}

export class FoundLessonPage {
  items!: FoundLessonView[];
  nextCursor!: string | null;
}

export class SubmissionView {
  requestId!: string;
}

export class ProgrammePeriodView {
  level!: string;
  grade!: number;
  subject!: string;
  periodsPerYear!: number;
  kind!: string;
  assessedBy!: string;
  elective!: boolean;
  note!: string;
}
