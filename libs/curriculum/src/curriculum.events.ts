import { defineEvent } from '@hoclieu/platform';

interface DistributionFacts {
  readonly schoolYearId: string;
  readonly subjectId: string;
  readonly grade: number;
}

export const DistributionImported = defineEvent<{ distributionId: string; fileName: string }>(
  'curriculum.distribution-imported',
  'distribution-import',
);
/** Given up by a person, or removed because nobody took it up again. */
export const DistributionImportDiscarded = defineEvent<{ name: string; fileName: string }>(
  'curriculum.distribution-import-discarded',
  'distribution-import',
);
export const DistributionCreated = defineEvent<DistributionFacts>(
  'curriculum.distribution-created',
  'distribution',
);
export const DistributionEdited = defineEvent<{ lessons: number; halfPeriods: number }>(
  'curriculum.distribution-edited',
  'distribution',
);
export const DistributionSubmitted = defineEvent<DistributionFacts>(
  'curriculum.distribution-submitted',
  'distribution',
);
export const DistributionReturned = defineEvent<DistributionFacts>(
  'curriculum.distribution-returned',
  'distribution',
);
export const DistributionWithdrawn = defineEvent<DistributionFacts>(
  'curriculum.distribution-withdrawn',
  'distribution',
);
/** `replacedId`: the distribution that was in force until now. */
export const DistributionApproved = defineEvent<DistributionFacts & { replacedId: string | null }>(
  'curriculum.distribution-approved',
  'distribution',
);
