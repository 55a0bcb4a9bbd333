import { defineEvent } from '@hoclieu/platform';

export interface QuestionFacts {
  subjectId: string;
  grade: number;
  kind: string;
  authorId: string;
  contentVersion: number;
}

export const QuestionWritten = defineEvent<QuestionFacts>('assessment.question-written', 'question');
export const QuestionChanged = defineEvent<QuestionFacts>('assessment.question-changed', 'question');
export const QuestionSubmitted = defineEvent<QuestionFacts>('assessment.question-submitted', 'question');
export const QuestionApproved = defineEvent<QuestionFacts>('assessment.question-approved', 'question');
export const QuestionReturned = defineEvent<QuestionFacts & { reason: string | null }>(
  'assessment.question-returned',
  'question',
);
export const QuestionWithdrawn = defineEvent<QuestionFacts>('assessment.question-withdrawn', 'question');
export const QuestionRetired = defineEvent<QuestionFacts & { reason: string }>(
  'assessment.question-retired',
  'question',
);
export const StimulusWritten = defineEvent<{ subjectId: string; grade: number }>(
  'assessment.stimulus-written',
  'stimulus',
);
