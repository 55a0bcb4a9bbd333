import type { ModuleTables } from '@hoclieu/platform';
import { peopleTables } from '@hoclieu/people';
import { platformTables } from '@hoclieu/platform';
import { schoolTables } from '@hoclieu/school';

/** Every module's entities and migrations; migrations run in the order of their timestamps. */
export const allTables: readonly ModuleTables[] = [platformTables, schoolTables, peopleTables];
