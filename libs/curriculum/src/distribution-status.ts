export const distributionStatuses = ['draft', 'submitted', 'approved', 'returned', 'replaced'] as const;
export type DistributionStatus = (typeof distributionStatuses)[number];

/** What can become of a distribution; a replaced one stays to be read. */
export const transitions: Record<DistributionStatus, readonly DistributionStatus[]> = {
  draft: ['submitted'],
  submitted: ['approved', 'returned', 'draft'],
  returned: ['submitted'],
  approved: ['replaced'],
  replaced: [],
};

export const editableStatuses: readonly DistributionStatus[] = ['draft', 'returned'];
