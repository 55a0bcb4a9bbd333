/** States of a production plan and of a catalogue, and what leads from one to the next. */
export const planningStatuses = ['draft', 'submitted', 'approved', 'returned'] as const;
export type PlanningStatus = (typeof planningStatuses)[number];
export type PlanningStep = 'edit' | 'submit' | 'approve' | 'return' | 'withdraw';

/** Null: the step is not possible in that state. */
export const planningTransitions: Record<PlanningStatus, Record<PlanningStep, PlanningStatus | null>> = {
  draft: { edit: 'draft', submit: 'submitted', approve: null, return: null, withdraw: null },
  submitted: { edit: null, submit: null, approve: 'approved', return: 'returned', withdraw: 'draft' },
  returned: { edit: 'returned', submit: 'submitted', approve: null, return: null, withdraw: null },
  approved: { edit: null, submit: null, approve: null, return: null, withdraw: null },
};

/** The step an approval's outcome stands for. */
export const stepOfOutcome = { approved: 'approve', returned: 'return', withdrawn: 'withdraw' } as const;
