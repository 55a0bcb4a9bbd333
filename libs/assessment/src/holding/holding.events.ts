import { defineEvent } from '@hoclieu/platform';

export const ExtraTimeGranted = defineEvent<{ studentId: string; minutes: number; note: string }>(
  'assessment.extra-time-granted',
  'sitting',
);
export const AttemptReopened = defineEvent<{
  sittingId: string;
  studentId: string;
  minutes: number;
  reason: string;
}>('assessment.attempt-reopened', 'attempt');
/** What was noted of a child stays out of the trail, which nobody can erase. */
export const AbsenceNoted = defineEvent<{ studentId: string; hasReason: boolean; hasHelp: boolean }>(
  'assessment.absence-noted',
  'sitting',
);
