import type { ModuleTables } from '@hoclieu/platform';
import { CreateQuestionBank1790000007600 } from './migrations/1790000007600-create-question-bank';
import { CreateTests1790000007700 } from './migrations/1790000007700-create-tests';
import { CreateAttempts1790000007750 } from './migrations/1790000007750-create-attempts';

export const assessmentTables: ModuleTables = {
  entities: [],
  migrations: [CreateQuestionBank1790000007600, CreateTests1790000007700, CreateAttempts1790000007750],
};
