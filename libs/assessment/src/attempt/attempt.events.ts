import { defineEvent } from '@hoclieu/platform';

export const AttemptStarted = defineEvent<{ sittingId: string; studentId: string; number: number }>(
  'assessment.attempt-started',
  'attempt',
);
/** `byClock`: nobody handed it in, the time was over. `score` in hundredths; null while an essay waits for a person. */
export const AttemptHandedIn = defineEvent<{
  sittingId: string;
  studentId: string;
  byClock: boolean;
  score: number | null;
}>('assessment.attempt-handed-in', 'attempt');
