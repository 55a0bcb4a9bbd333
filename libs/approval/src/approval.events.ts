import { defineEvent } from '@hoclieu/platform';

/** What every event of a request carries, so that a reader needs no second look-up. */
export interface RequestFacts {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly title: string;
  readonly url: string;
}

/** Those concerned are named by staff id: who can act now, or the authors. */
export interface StepFacts extends RequestFacts {
  readonly stepId: string;
  readonly stepName: string;
  readonly dueOn: string | null;
  readonly staffIds: string[];
}

export interface EndFacts extends RequestFacts {
  readonly authorStaffIds: string[];
  readonly reason: string | null;
}

const request = 'approval-request';

export const ApprovalRequested = defineEvent<RequestFacts & { round: number }>('approval.requested', request);
export const ApprovalStepOpened = defineEvent<StepFacts>('approval.step-opened', request);
/** Nobody has to decide it any more, whatever became of it. */
export const ApprovalStepClosed = defineEvent<{ stepId: string; state: string }>(
  'approval.step-closed',
  request,
);
export const ApprovalDecided = defineEvent<
  RequestFacts & { stepId: string; verdict: string; onBehalfOf: string | null; contentHash: string }
>('approval.decided', request);
export const ApprovalReturned = defineEvent<EndFacts>('approval.returned', request);
export const ApprovalGranted = defineEvent<EndFacts>('approval.granted', request);
export const ApprovalWithdrawn = defineEvent<EndFacts & { staffIds: string[] }>(
  'approval.withdrawn',
  request,
);
/** The content changed under a running or granted approval: it starts again. */
export const ApprovalReopened = defineEvent<EndFacts>('approval.reopened', request);
/** A step was taken, given back or handed to somebody; authors are not told. */
export const ApprovalHeld = defineEvent<StepFacts & { how: 'claimed' | 'released' | 'reassigned' }>(
  'approval.held',
  request,
);
export const ApprovalDueSoon = defineEvent<StepFacts>('approval.due-soon', request);
export const ApprovalOverdue = defineEvent<StepFacts>('approval.overdue', request);
/** Overdue for so long that the next wider head may decide too; `staffIds` are those heads. */
export const ApprovalEscalated = defineEvent<StepFacts>('approval.escalated', request);
export const ApprovalFlowChanged = defineEvent<{ subjectKind: string; version: number }>(
  'approval.flow-changed',
  'approval-flow',
);
export const ApprovalDelegated = defineEvent<{
  fromStaffId: string;
  toStaffId: string;
  fromOn: string;
  toOn: string;
}>('approval.delegated', 'approval-delegation');
export const ApprovalDelegationEnded = defineEvent<{ fromStaffId: string; toStaffId: string }>(
  'approval.delegation-ended',
  'approval-delegation',
);
