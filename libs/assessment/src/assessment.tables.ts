import type { ModuleTables } from '@hoclieu/platform';
import { CreateQuestionBank1790000007600 } from './migrations/1790000007600-create-question-bank';

export const assessmentTables: ModuleTables = {
  entities: [],
  migrations: [CreateQuestionBank1790000007600],
};
