import type { ModuleTables } from '@hoclieu/platform';
import { CreateGradebook1790000007900 } from './migrations/1790000007900-create-gradebook';
import { MarkSheet } from './sheet/mark-sheet.entity';

export const gradebookTables: ModuleTables = {
  entities: [MarkSheet],
  migrations: [CreateGradebook1790000007900],
};
