import type { ModuleTables } from '@hoclieu/platform';
import { CreateGradebook1790000007900 } from './migrations/1790000007900-create-gradebook';

export const gradebookTables: ModuleTables = {
  entities: [],
  migrations: [CreateGradebook1790000007900],
};
