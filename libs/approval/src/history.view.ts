import type { RequestState } from './request-state';
import type { ContentChange } from './subject-content';

export interface HistoryPerson {
  readonly staffId: string;
  readonly name: string;
}

export interface HistoryDecision {
  readonly verdict: 'approve' | 'return';
  readonly reason: string | null;
  readonly scores: { key: string; name: string; points: number; maxPoints: number }[];
  readonly by: HistoryPerson;
  readonly onBehalfOf: HistoryPerson | null;
  readonly at: string;
  readonly contentHash: string;
}

export interface HistoryStep {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: 'critique' | 'decision';
  readonly state: 'open' | 'passed' | 'returned' | 'cancelled';
  readonly dueOn: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly decisions: HistoryDecision[];
}

export interface HistoryRound {
  readonly number: number;
  readonly requestedBy: HistoryPerson | null;
  readonly requestedAt: string;
  readonly outcome: 'approved' | 'returned' | 'withdrawn' | 'reopened' | null;
  readonly reason: string | null;
  readonly endedBy: HistoryPerson | null;
  readonly endedAt: string | null;
  /** Since the round before. */
  readonly changes: ContentChange[];
  readonly steps: HistoryStep[];
}

/** The approval of one subject, newest round first; `rounds` is empty for who may only see the state. */
export interface ApprovalHistoryView {
  readonly requestId: string | null;
  readonly state: RequestState | 'none';
  readonly rounds: HistoryRound[];
}
