import { ModuleTables } from './database/data-source';
import { CreatePlatform1790000000000 } from './migrations/1790000000000-create-platform';

export const platformTables: ModuleTables = { entities: [], migrations: [CreatePlatform1790000000000] };
