import { QuestionExportController } from '../../exporting/http/question-export.controller';
import { QuestionImportController } from './question-import.controller';
import { StagedQuestionsController } from './staged-questions.controller';

/** Questions in and out of the bank as files. */
export const importingControllers = [
  QuestionImportController,
  StagedQuestionsController,
  QuestionExportController,
];
