import type { ModuleTables } from '@hoclieu/platform';
import { Account } from './account.entity';
import { ApiClient } from './api-client.entity';
import { Guardian } from './guardian.entity';
import { CreatePeople1790000002000 } from './migrations/1790000002000-create-people';
import { PurgeRosters1790000010200 } from './migrations/1790000010200-purge-rosters';
import { RoleGrant } from './role-grant.entity';
import { RosterImport } from './roster/roster-import.entity';
import { Staff } from './staff.entity';
import { Student } from './student.entity';

export const peopleTables: ModuleTables = {
  entities: [Account, ApiClient, Guardian, RoleGrant, RosterImport, Staff, Student],
  migrations: [CreatePeople1790000002000, PurgeRosters1790000010200],
};
