import { defineEvent } from '@hoclieu/platform';

/** Scores in hundredths; `before` null when it was the first mark. */
export const AnswerMarked = defineEvent<{
  sittingId: string;
  position: number;
  before: number | null;
  after: number;
  reason: string;
}>('assessment.answer-marked', 'attempt');
export const LateAnswerDecided = defineEvent<{
  sittingId: string;
  position: number;
  takenUp: boolean;
  reason: string;
}>('assessment.late-answer-decided', 'attempt');
export const KeyCorrected = defineEvent<{
  version: number;
  reason: string;
  attempts: number;
  changed: number;
}>('assessment.key-corrected', 'question');
