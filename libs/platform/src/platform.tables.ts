import { ModuleTables } from './database/data-source';
import { CreatePlatform1790000000000 } from './migrations/1790000000000-create-platform';
import { RecordEventsTogether1790000010000 } from './migrations/1790000010000-record-events-together';

export const platformTables: ModuleTables = {
  entities: [],
  migrations: [CreatePlatform1790000000000, RecordEventsTogether1790000010000],
};
