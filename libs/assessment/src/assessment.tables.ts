import type { ModuleTables } from '@hoclieu/platform';
import { Attempt } from './attempt/attempt.entity';
import { CreateQuestionBank1790000007600 } from './migrations/1790000007600-create-question-bank';
import { CreateTests1790000007700 } from './migrations/1790000007700-create-tests';
import { CreateAttempts1790000007750 } from './migrations/1790000007750-create-attempts';
import { Question } from './question/question.entity';
import { QuestionVersion } from './question/question-version.entity';
import { Stimulus } from './question/stimulus.entity';

export const assessmentTables: ModuleTables = {
  entities: [Question, QuestionVersion, Stimulus, Attempt],
  migrations: [CreateQuestionBank1790000007600, CreateTests1790000007700, CreateAttempts1790000007750],
};
