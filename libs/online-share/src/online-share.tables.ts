import type { ModuleTables } from '@hoclieu/platform';
import { CreateOnlineShare1790000008000 } from './migrations/1790000008000-create-online-share';
import { TargetPolicy } from './target-policy.entity';

export const onlineShareTables: ModuleTables = {
  entities: [TargetPolicy],
  migrations: [CreateOnlineShare1790000008000],
};
