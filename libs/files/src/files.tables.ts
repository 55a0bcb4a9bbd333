import type { ModuleTables } from '@hoclieu/platform';
import { CreateFiles1790000004000 } from './migrations/1790000004000-create-files';
import { StoredFile } from './stored-file.entity';

export const filesTables: ModuleTables = {
  entities: [StoredFile],
  migrations: [CreateFiles1790000004000],
};
