import { defineEvent } from '@hoclieu/platform';
import type { Announced } from './sitting-announcing';

interface OfSitting extends Announced {
  testId: string;
  classId: string;
}

export const SittingGiven = defineEvent<OfSitting & { opensAt: string; closesAt: string }>(
  'assessment.sitting-given',
  'sitting',
);

interface GivenTerms {
  opensAt: string;
  closesAt: string;
  durationMinutes: number;
  attemptsAllowed: number;
}

/** `reason` is empty when nobody had begun. */
export const SittingChanged = defineEvent<
  OfSitting & { reason: string; before: GivenTerms; after: GivenTerms }
>('assessment.sitting-changed', 'sitting');

export const SittingCancelled = defineEvent<OfSitting>('assessment.sitting-cancelled', 'sitting');
