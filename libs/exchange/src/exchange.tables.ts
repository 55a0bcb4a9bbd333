import type { ModuleTables } from '@hoclieu/platform';
import { CreateExchange1790000009000 } from './migrations/1790000009000-create-exchange';
import { SyncRun } from './sync-run.entity';
import { SyncWindow } from './sync-window.entity';

export const exchangeTables: ModuleTables = {
  entities: [SyncRun, SyncWindow],
  migrations: [CreateExchange1790000009000],
};
