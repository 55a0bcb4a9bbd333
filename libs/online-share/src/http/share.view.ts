/** Shares between 0 and 1. */
export class SharesView {
  planned!: number;
  assigned!: number;
  delivered!: number;
}

/** Periods; halves occur. */
export class PeriodsView {
  total!: number;
  planned!: number;
  assigned!: number;
  delivered!: number;
}

export class RowCountsView {
  total!: number;
  planned!: number;
  assigned!: number;
  delivered!: number;
}

export class WorkloadView {
  simple!: number;
  weighted!: number;
}

/** Lessons with at least one published material, by stage; a lesson counts once. */
export class CoverageView {
  lessons!: number;
  covered!: number;
  before!: number;
  in!: number;
  after!: number;
}

export class FigureView {
  kind!: string;
  key!: string;
  label!: string;
  subjectGrades!: number;
  periods!: PeriodsView;
  rows!: RowCountsView;
  /** Simple mean of the subject-grade shares inside the scope. */
  simple!: SharesView;
  /** Weighted by periods. */
  weighted!: SharesView;
  /** Second reading: lesson rows given through the learning system, of all rows. */
  workload!: WorkloadView;
  coverage!: CoverageView;
}

export class FigurePage {
  items!: FigureView[];
  nextCursor!: string | null;
}

export class SharePolicyView {
  withoutPhysicalEducation!: boolean;
  denominator!: 'year' | 'to-date';
  reading!: 'periods' | 'workload';
  average!: 'simple' | 'weighted';
}

export class ForecastView {
  outcome!: 'reached' | 'expected' | 'not-this-year' | 'standing-still' | 'too-early';
  /** The day the target was or would be met. */
  day!: string | null;
  /** Growth of the share in a week, 0 to 1. */
  perWeek!: number | null;
}

export class TargetView {
  id!: string;
  authority!: string;
  level!: 'primary' | 'lower_secondary' | 'upper_secondary';
  minPercent!: number;
  reachedBy!: string;
  reading!: 'periods' | 'workload';
  average!: 'simple' | 'weighted';
  source!: string;
  certainty!: string;
  isActive!: boolean;
}

/** A target against the school's own figure of that level; null shares where the school has no such level. */
export class TargetStandingView extends TargetView {
  shares!: SharesView | null;
  /** The one that is judged: delivered periods, or under the workload reading the lessons given through the system. */
  share!: number;
  isMet!: boolean;
  forecast!: ForecastView;
}

export class SnapshotView {
  asOf!: string;
  computedAt!: string;
  formulaVersion!: number;
  milliseconds!: number;
  /** The policy its figures were computed with; a later change shows here after the next computation. */
  policy!: SharePolicyView;
}

export class ShareOverviewView {
  /** Null until the share has been computed once. */
  snapshot!: SnapshotView | null;
  policy!: SharePolicyView;
  figure!: FigureView | null;
  targets!: TargetStandingView[];
  can!: Record<string, boolean>;
}

export class TrendPointView {
  day!: string;
  simple!: SharesView;
  weighted!: SharesView;
  workload!: WorkloadView;
}

export class TrendView {
  points!: TrendPointView[];
}

/** A class and a lesson: the smallest thing a share is made of. Periods; halves occur. */
export class ShareRowView {
  classId!: string;
  className!: string;
  subjectId!: string;
  subjectName!: string;
  lessonId!: string;
  lessonName!: string;
  week!: number;
  teachers!: string[];
  periods!: PeriodsView;
}

export class ShareRowPage {
  items!: ShareRowView[];
  nextCursor!: string | null;
}

export class EvidenceMaterialView {
  id!: string;
  title!: string;
  status!: string;
  revision!: number;
  contentHash!: string | null;
  publishedAt!: string | null;
  assignedAt!: string | null;
  openedBy!: number;
  /** Who approved it last and when; the decision carries the content hash it was made on. */
  approvedBy!: string | null;
  approvedAt!: string | null;
  approvalRequestId!: string | null;
}

export class EvidencePlanRowView {
  id!: string;
  planId!: string;
  teacher!: string;
  periods!: number;
  mode!: string;
  stage!: string | null;
  platform!: string | null;
  approvedAt!: string;
  materials!: EvidenceMaterialView[];
  deliveries!: { id: string; deliveredOn: string; periods: number; recordedAt: string }[];
  attended!: number;
}

export class ShareRowEvidenceView {
  classId!: string;
  className!: string;
  lessonId!: string;
  lessonName!: string;
  subjectName!: string;
  distributionId!: string;
  periods!: PeriodsView;
  planRows!: EvidencePlanRowView[];
}

/** A lesson still to be taught that has no published material. */
export class CoverageHoleView {
  lessonId!: string;
  lessonName!: string;
  subjectId!: string;
  subjectName!: string;
  grade!: number;
  week!: number;
  weekStartsOn!: string;
}

export class CoverageHolePage {
  items!: CoverageHoleView[];
  nextCursor!: string | null;
}
