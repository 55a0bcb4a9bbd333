import type { ModuleTables } from '@hoclieu/platform';
import { approvalTables } from '@hoclieu/approval';
import { filesTables } from '@hoclieu/files';
import { notificationsTables } from '@hoclieu/notifications';
import { peopleTables } from '@hoclieu/people';
import { platformTables } from '@hoclieu/platform';
import { schoolTables } from '@hoclieu/school';

/** Every module's entities and migrations; migrations run in the order of their timestamps. */
export const allTables: readonly ModuleTables[] = [
  platformTables,
  schoolTables,
  peopleTables,
  filesTables,
  approvalTables,
  notificationsTables,
];
