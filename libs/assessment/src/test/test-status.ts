/** States of a test and what leads from one to the next. An approved test never changes; another wording is another test. */
export const testStatuses = ['draft', 'in-review', 'approved', 'returned', 'retired'] as const;
export type TestStatus = (typeof testStatuses)[number];

export type TestStep = 'edit' | 'submit' | 'approve' | 'return' | 'withdraw' | 'retire';

export const testTransitions: Record<TestStatus, Partial<Record<TestStep, TestStatus>>> = {
  draft: { edit: 'draft', submit: 'in-review', retire: 'retired' },
  returned: { edit: 'returned', submit: 'in-review', retire: 'retired' },
  'in-review': { approve: 'approved', return: 'returned', withdraw: 'draft' },
  approved: { retire: 'retired' },
  retired: {},
};

/** Thường xuyên, giữa kì, cuối kì (Thông tư 22/2021/TT-BGDĐT, Điều 6 and 7). */
export const testKinds = ['regular', 'midterm', 'final'] as const;
export type TestKind = (typeof testKinds)[number];

export const testForms = ['paper', 'online'] as const;
export type TestForm = (typeof testForms)[number];
