import type { ModuleTables } from '@hoclieu/platform';

export const catalogTables: ModuleTables = {
  entities: [],
  migrations: [],
};
