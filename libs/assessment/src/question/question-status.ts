/** States of a question and what leads from one to the next. Nothing is ever deleted. */
export const questionStatuses = ['draft', 'in-review', 'approved', 'returned', 'retired'] as const;
export type QuestionStatus = (typeof questionStatuses)[number];

export type QuestionStep = 'edit' | 'submit' | 'approve' | 'return' | 'withdraw' | 'retire';

/**
 * A step that is missing is not possible. Editing an approved question begins its next version; the approved one stays
 * in use by tests until that is approved.
 */
export const questionTransitions: Record<QuestionStatus, Partial<Record<QuestionStep, QuestionStatus>>> = {
  draft: { edit: 'draft', submit: 'in-review', retire: 'retired' },
  returned: { edit: 'returned', submit: 'in-review', retire: 'retired' },
  'in-review': { approve: 'approved', return: 'returned', withdraw: 'draft' },
  approved: { edit: 'draft', retire: 'retired' },
  retired: {},
};
