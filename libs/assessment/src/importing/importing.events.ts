import { defineEvent } from '@hoclieu/platform';

export interface ImportFacts {
  subjectId: string;
  grade: number;
  format: string;
  questions: number;
}

export const QuestionsUploaded = defineEvent<ImportFacts>('assessment.questions-uploaded', 'question-import');
export const QuestionsKept = defineEvent<ImportFacts>('assessment.questions-kept', 'question-import');
export const QuestionImportDiscarded = defineEvent<ImportFacts>(
  'assessment.question-import-discarded',
  'question-import',
);
