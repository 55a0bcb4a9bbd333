import { QuestionBankController } from './question-bank.controller';
import { QuestionStepsController } from './question-steps.controller';
import { QuestionsController } from './questions.controller';
import { StimuliController } from './stimuli.controller';

/** The doors of the question bank. */
export const questionControllers = [
  QuestionBankController,
  QuestionsController,
  QuestionStepsController,
  StimuliController,
];
