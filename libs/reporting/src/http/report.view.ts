import type { ReportPeriod, ReportScope, ScheduleRule } from '../report-terms';

export class ReportSharesView {
  planned!: number;
  assigned!: number;
  delivered!: number;
}

export class ReportPeriodsView extends ReportSharesView {
  total!: number;
}

export class ReportCoverageView {
  lessons!: number;
  covered!: number;
  before!: number;
  in!: number;
  after!: number;
}

export class ReportFigureView {
  key!: string;
  label!: string;
  /** Periods, halves included. */
  periods!: ReportPeriodsView;
  /** Simple means of the subject-grade shares, 0 to 1. */
  simple!: ReportSharesView;
  /** Weighted by periods, 0 to 1. */
  weighted!: ReportSharesView;
  /** Lessons given through the learning system, 0 to 1: the second reading. */
  workload!: number;
  coverage!: ReportCoverageView;
}

export class ReportTargetView {
  authority!: string;
  level!: string;
  minPercent!: number;
  reachedBy!: string;
  reading!: 'periods' | 'workload';
  average!: 'simple' | 'weighted';
  source!: string;
  certainty!: string;
  share!: number;
  isMet!: boolean;
}

export class ReportPreviewView {
  asOf!: string;
  /** Day of the snapshot the figures come from; earlier than `asOf` when none was computed on it. */
  snapshotAsOf!: string;
  computedAt!: string;
  formulaVersion!: number;
  formula!: string[];
  overall!: ReportFigureView;
  levels!: ReportFigureView[];
  campuses!: ReportFigureView[];
  departments!: ReportFigureView[];
  subjectGrades!: ReportFigureView[];
  targets!: ReportTargetView[];
}

export class NarrativeView {
  difficulties!: string;
  causes!: string;
  proposals!: string;
}

export class ReportSignerView {
  name!: string;
  forHead!: boolean;
}

export class ReportView {
  id!: string;
  title!: string;
  scope!: ReportScope;
  period!: ReportPeriod;
  schoolYear!: string;
  state!: 'draft' | 'issued';
  number!: number | null;
  issuedOn!: string | null;
  signer!: ReportSignerView | null;
  isScheduled!: boolean;
  createdAt!: string;
  createdByName!: string;
  /** SHA-256 of the kept inputs. */
  inputsHash!: string;
  /** Lesson rows kept behind the figures. */
  rows!: number;
  figures!: ReportPreviewView;
  narrative!: NarrativeView;
  version!: number;
  can!: Record<string, boolean>;
}

export class ReportSummary {
  id!: string;
  title!: string;
  scope!: ReportScope;
  period!: ReportPeriod;
  asOf!: string;
  state!: 'draft' | 'issued';
  number!: number | null;
  issuedOn!: string | null;
  isScheduled!: boolean;
  createdAt!: string;
  createdByName!: string;
  simple!: ReportSharesView;
}

export class ReportPage {
  items!: ReportSummary[];
  nextCursor!: string | null;
  can!: Record<string, boolean>;
}

export class ReportScheduleView {
  id!: string;
  rule!: ScheduleRule;
  day!: number | null;
  scope!: ReportScope;
  recipients!: string[];
  active!: boolean;
  /** The day whose report is made next, in the night after it; null when the school year has none left. */
  nextOn!: string | null;
  version!: number;
}

export class ScheduleSuggestionView {
  rule!: ScheduleRule;
  /** The document that asks for it. */
  source!: string;
}

export class ReportSchedulesView {
  items!: ReportScheduleView[];
  suggestions!: ScheduleSuggestionView[];
  can!: Record<string, boolean>;
}
