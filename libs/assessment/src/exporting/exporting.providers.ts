import { ExportedQuestions } from './exported-questions.query';
import { QuestionExport } from './question-export.service';

/** Questions on their way out of the bank. */
export const exportingProviders = [ExportedQuestions, QuestionExport];
