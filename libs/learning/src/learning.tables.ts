import type { ModuleTables } from '@hoclieu/platform';
import { Assignment } from './assignment.entity';
import { CreateLearning1790000007500 } from './migrations/1790000007500-create-learning';

export const learningTables: ModuleTables = {
  entities: [Assignment],
  migrations: [CreateLearning1790000007500],
};
