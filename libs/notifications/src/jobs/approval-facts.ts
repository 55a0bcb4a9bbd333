import { defineEvent } from '@hoclieu/platform';

/** What the approval engine says of a request in each of its events. */
export interface RequestFacts {
  readonly subjectKind: string;
  readonly title: string;
  readonly url: string;
}

export interface StepFacts extends RequestFacts {
  readonly stepId: string;
  readonly stepName: string;
  readonly dueOn: string | null;
  /** Who can act now. */
  readonly staffIds: string[];
}

export interface EndFacts extends RequestFacts {
  readonly authorStaffIds: string[];
  readonly reason: string | null;
}

const of = 'approval-request';

/**
 * Events of the approval module. Named, not imported: notifications depend on nobody who has something to tell; a
 * test compares the names with those the engine sends.
 */
export const approvalFacts = {
  stepOpened: defineEvent<StepFacts>('approval.step-opened', of),
  stepClosed: defineEvent<{ stepId: string }>('approval.step-closed', of),
  held: defineEvent<StepFacts & { how: string }>('approval.held', of),
  dueSoon: defineEvent<StepFacts>('approval.due-soon', of),
  overdue: defineEvent<StepFacts>('approval.overdue', of),
  escalated: defineEvent<StepFacts>('approval.escalated', of),
  granted: defineEvent<EndFacts>('approval.granted', of),
  returned: defineEvent<EndFacts>('approval.returned', of),
  reopened: defineEvent<EndFacts>('approval.reopened', of),
  withdrawn: defineEvent<EndFacts & { staffIds: string[] }>('approval.withdrawn', of),
  delegated: defineEvent<{ toStaffId: string; fromOn: string; toOn: string }>(
    'approval.delegated',
    'approval-delegation',
  ),
};
