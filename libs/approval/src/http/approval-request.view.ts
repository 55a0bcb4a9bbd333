export class PersonView {
  staffId!: string;
  name!: string;
}

export class OpenStepView {
  id!: string;
  name!: string;
  kind!: 'critique' | 'decision';
  dueOn!: string | null;
  /** How the due date stands today: overdue, soon (within two days), later; none: no deadline. */
  light!: 'overdue' | 'soon' | 'later' | 'none';
  /** Who is on it. */
  heldBy!: PersonView[];
}

export class ApprovalRequestCan {
  decide!: boolean;
  claim!: boolean;
  release!: boolean;
  reassign!: boolean;
}

export class SummaryCan {
  /** May be approved from the list: no sheet of points to fill in. */
  approve!: boolean;
}

export class ApprovalRequestSummary {
  id!: string;
  subjectKind!: string;
  subjectId!: string;
  title!: string;
  url!: string;
  state!: 'pending' | 'approved' | 'returned' | 'withdrawn';
  round!: number;
  contentHash!: string;
  departmentName!: string | null;
  authors!: PersonView[];
  requestedAt!: string;
  changedAt!: string;
  step!: OpenStepView | null;
  can!: SummaryCan;
}

export class DueCounts {
  overdue!: number;
  soon!: number;
  later!: number;
}

export class ApprovalRequestPage {
  items!: ApprovalRequestSummary[];
  nextCursor!: string | null;
  total!: number;
  counts!: DueCounts;
}

export class CriterionView {
  key!: string;
  name!: string;
  maxPoints!: number;
}

/** One step of the rule, and how far it has come in this round. */
export class PlannedStepView {
  key!: string;
  name!: string;
  kind!: 'critique' | 'decision';
  quorum!: number;
  state!: 'waiting' | 'open' | 'passed' | 'returned' | 'cancelled';
  dueOn!: string | null;
  /** How the due date stands today: overdue, soon (within two days), later; none: no deadline. */
  light!: 'overdue' | 'soon' | 'later' | 'none';
}

export class ScoreView {
  key!: string;
  name!: string;
  points!: number;
  maxPoints!: number;
}

export class DecisionView {
  verdict!: 'approve' | 'return';
  reason!: string | null;
  scores!: ScoreView[];
  by!: PersonView;
  onBehalfOf!: PersonView | null;
  at!: string;
  contentHash!: string;
}

export class HistoryStepView {
  id!: string;
  key!: string;
  name!: string;
  kind!: 'critique' | 'decision';
  state!: 'open' | 'passed' | 'returned' | 'cancelled';
  dueOn!: string | null;
  openedAt!: string;
  closedAt!: string | null;
  decisions!: DecisionView[];
}

export class ContentChangeView {
  /** A field of the subject; `part`, `part-content` or `part-order` for its files and links. */
  field!: string;
  /** Null: was not there before. */
  before!: string | null;
  /** Null: is there no longer. */
  after!: string | null;
}

export class RoundView {
  number!: number;
  requestedBy!: PersonView | null;
  requestedAt!: string;
  outcome!: 'approved' | 'returned' | 'withdrawn' | 'reopened' | null;
  reason!: string | null;
  endedBy!: PersonView | null;
  endedAt!: string | null;
  /** Since the round before. */
  changes!: ContentChangeView[];
  steps!: HistoryStepView[];
}

export class SubjectHistoryView {
  requestId!: string | null;
  state!: 'pending' | 'approved' | 'returned' | 'withdrawn' | 'none';
  rounds!: RoundView[];
}

export class ApprovalRequestView {
  id!: string;
  subjectKind!: string;
  subjectId!: string;
  title!: string;
  url!: string;
  state!: 'pending' | 'approved' | 'returned' | 'withdrawn';
  round!: number;
  /** Of the content as it is now; a decision must name it. */
  contentHash!: string;
  departmentName!: string | null;
  authors!: PersonView[];
  steps!: PlannedStepView[];
  step!: OpenStepView | null;
  /** Who may take the open step today, when nobody is on it. */
  pool!: PersonView[];
  /** The sheet of points of the open step; empty: none. */
  rubric!: CriterionView[];
  rounds!: RoundView[];
  can!: ApprovalRequestCan;
}

export class ReviewerView {
  staffId!: string;
  name!: string;
  /** Open steps this person already has in hand. */
  inHand!: number;
}

export class ReviewerList {
  items!: ReviewerView[];
}

export class DecisionOutcomeView {
  requestId!: string;
  approved!: boolean;
  code!: string | null;
  detail!: string | null;
}

export class DecisionOutcomes {
  items!: DecisionOutcomeView[];
}
