/** States of a material and what leads from one to the next. Nothing is ever deleted. */
export const materialStatuses = [
  'draft',
  'in-review',
  'published',
  'returned',
  'withdrawn',
  'replaced',
  'retired',
] as const;
export type MaterialStatus = (typeof materialStatuses)[number];

export const materialSteps = [
  'edit',
  'submit',
  'publish',
  'return',
  'withdraw',
  'take-over',
  'revise',
  'retire',
] as const;
export type MaterialStep = (typeof materialSteps)[number];

type Steps = Partial<Record<MaterialStep, MaterialStatus>>;

const inHand = (own: MaterialStatus): Steps => ({ edit: own, submit: 'in-review', withdraw: 'withdrawn' });

/**
 * A step that is missing is not possible. `take-over`: an approved working copy whose content has become the next
 * revision of the material it revises. A withdrawn material can be taken up again and submitted.
 */
export const materialTransitions: Record<MaterialStatus, Steps> = {
  draft: inHand('draft'),
  returned: inHand('returned'),
  withdrawn: { edit: 'withdrawn', submit: 'in-review' },
  'in-review': { publish: 'published', return: 'returned', withdraw: 'withdrawn', 'take-over': 'replaced' },
  published: { revise: 'published', retire: 'retired' },
  replaced: {},
  retired: {},
};
