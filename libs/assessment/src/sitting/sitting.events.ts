import { defineEvent } from '@hoclieu/platform';

export const SittingGiven = defineEvent<{
  testId: string;
  classId: string;
  opensAt: string;
  closesAt: string;
}>('assessment.sitting-given', 'sitting');
interface GivenTerms {
  opensAt: string;
  closesAt: string;
  durationMinutes: number;
  attemptsAllowed: number;
}

/** `reason` is empty when nobody had begun. */
export const SittingChanged = defineEvent<{
  testId: string;
  classId: string;
  reason: string;
  before: GivenTerms;
  after: GivenTerms;
}>('assessment.sitting-changed', 'sitting');
export const SittingCancelled = defineEvent<{ testId: string; classId: string }>(
  'assessment.sitting-cancelled',
  'sitting',
);
