import { QuestionExportController } from '../../exporting/http/question-export.controller';
import { QuestionImportController } from './question-import.controller';

/** Questions in and out of the bank as files. */
export const importingControllers = [QuestionImportController, QuestionExportController];
