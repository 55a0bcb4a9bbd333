import { defineEvent } from '@hoclieu/platform';

export const SittingGiven = defineEvent<{
  testId: string;
  classId: string;
  opensAt: string;
  closesAt: string;
}>('assessment.sitting-given', 'sitting');
export const SittingCancelled = defineEvent<{ testId: string; classId: string }>(
  'assessment.sitting-cancelled',
  'sitting',
);
