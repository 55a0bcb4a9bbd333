export class TeachingPlanRights {
  edit!: boolean;
  submit!: boolean;
  withdraw!: boolean;
  revise!: boolean;
}

export class TeachingPlanView {
  id!: string;
  teacherId!: string;
  teacherName!: string;
  subjectId!: string;
  subjectName!: string;
  departmentName!: string | null;
  schoolYearName!: string;
  status!: 'draft' | 'submitted' | 'approved' | 'returned';
  revision!: number;
  version!: number;
  submittedAt!: string | null;
  approvedAt!: string | null;
  returnReason!: string | null;
  rows!: number;
  /** As the plan stands now; periods × 2. */
  halfPeriods!: number;
  /** As approved; periods × 2. */
  inForceHalfPeriods!: number;
  deliveredHalfPeriods!: number;
  classNames!: string[];
  can!: TeachingPlanRights;
}

export class TeachingPlanPage {
  items!: TeachingPlanView[];
  nextCursor!: string | null;
}

export class SubjectToPlanView {
  subjectId!: string;
  subjectName!: string;
  classNames!: string[];
  planId!: string | null;
}

export class TaughtClassView {
  id!: string;
  name!: string;
  grade!: number;
  campusId!: string;
}

export class PlannableLessonView {
  id!: string;
  grade!: number;
  position!: number;
  name!: string;
  week!: number | null;
  halfPeriods!: number;
}

export class PlanWeekView {
  id!: string;
  number!: number;
  startsOn!: string;
  endsOn!: string;
}

export class DecisionChoiceView {
  id!: string;
  number!: string;
  fromOn!: string;
  toOn!: string;
  campusIds!: string[];
  classIds!: string[];
}

export class UsableMaterialView {
  id!: string;
  lessonId!: string;
  grade!: number;
  title!: string;
  stage!: string;
  /** A material that is not published yet may be named, and cannot be assigned until it is. */
  published!: boolean;
}

export class LessonCoverageView {
  classId!: string;
  lessonId!: string;
  /** Of all teachers; periods × 2. */
  plannedHalfPeriods!: number;
}

/** Everything the editor of a plan chooses from. */
export class PlanChoicesView {
  classes!: TaughtClassView[];
  lessons!: PlannableLessonView[];
  weeks!: PlanWeekView[];
  decisions!: DecisionChoiceView[];
  materials!: UsableMaterialView[];
  coverage!: LessonCoverageView[];
}

export class ProposedRowView {
  classId!: string;
  lessonId!: string;
  halfPeriods!: number;
  mode!: 'support' | 'replace';
  stage!: 'before' | 'in' | 'after';
  platform!: string;
  link!: string | null;
  weekId!: string | null;
  taughtOn!: string | null;
  forceMajeureId!: string | null;
  materialIds!: string[];
}

export class PlanProposalView {
  rows!: ProposedRowView[];
}
