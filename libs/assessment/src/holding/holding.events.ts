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
export const AbsenceNoted = defineEvent<{ studentId: string; reason: string; help: string }>(
  'assessment.absence-noted',
  'sitting',
);
