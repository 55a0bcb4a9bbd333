import { BadQuestionsFile } from './bad-questions-file.service';
import { ImportedQuestions } from './imported-questions';
import { ImportRecord } from './import-record';
import { ImportRetention } from './import-retention';
import { QuestionImportMending } from './question-import-mending.service';
import { QuestionImportPurge } from './question-import-purge.service';
import { QuestionImportKeeping } from './question-import-keeping.service';
import { QuestionImportReview } from './question-import-review.service';
import { QuestionImports } from './question-import.repository';
import { QuestionUpload } from './question-upload.service';
import { StagedQuestions } from './staged-question.repository';

/** Files of questions on their way into the bank. */
export const importingProviders = [
  QuestionImports,
  StagedQuestions,
  ImportRecord,
  ImportedQuestions,
  QuestionUpload,
  QuestionImportReview,
  QuestionImportMending,
  ImportRetention,
  QuestionImportPurge,
  QuestionImportKeeping,
  BadQuestionsFile,
];
