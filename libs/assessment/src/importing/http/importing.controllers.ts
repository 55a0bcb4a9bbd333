import { QuestionImportController } from './question-import.controller';

export const importingControllers = [QuestionImportController];
