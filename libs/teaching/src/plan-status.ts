export type PlanStatus = 'draft' | 'submitted' | 'approved' | 'returned';
export type PlanAction = 'edit' | 'submit' | 'approve' | 'return' | 'withdraw' | 'revise';

/** What may happen to a plan in each status, and where it leads. */
export const planTransitions: Record<PlanStatus, Partial<Record<PlanAction, PlanStatus>>> = {
  draft: { edit: 'draft', submit: 'submitted' },
  submitted: { approve: 'approved', return: 'returned', withdraw: 'draft' },
  returned: { edit: 'returned', submit: 'submitted' },
  approved: { revise: 'draft' },
};
