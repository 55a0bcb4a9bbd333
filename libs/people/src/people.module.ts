import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { registerMessages } from '@hoclieu/platform';
import { SchoolModule } from '@hoclieu/school';
import { Accounts } from './account.repository';
import { AccountCare } from './accounts/account-care.service';
import { AccountDirectory } from './accounts/account-directory';
import { AccountNaming } from './accounts/account-naming.service';
import { AccountOpening } from './accounts/account-opening.service';
import { ApiClients } from './accounts/api-clients.service';
import { ApiScopes } from './accounts/api-scopes';
import { Principals } from './accounts/principals';
import { RoleGranting } from './accounts/role-granting.service';
import { Actors } from './actors';
import { ApiKeys } from './api-keys';
import { AuditChain } from './audit/audit-chain';
import { AuditTrail } from './audit/audit-trail';
import { GuardianDirectory } from './directory/guardian-directory';
import { StaffDirectory } from './directory/staff-directory';
import { StudentDirectory } from './directory/student-directory';
import { StudentMoves } from './directory/student-moves.service';
import { PeopleConfig } from './people.config';
import { peopleMessages } from './people.messages';
import { RosterApplication } from './roster/roster-application.service';
import { RosterCheck } from './roster/roster-check';
import { RosterFiles } from './roster/roster-files';
import { RosterImports } from './roster/roster-import.repository';
import { RosterProblemsFile } from './roster/roster-problems-file';
import { RosterPurge } from './roster/roster-purge.service';
import { RosterReview } from './roster/roster-review.service';
import { rosterMessages } from './roster/roster.messages';
import { RosterStaging } from './roster/roster-staging';
import { RosterUpload } from './roster/roster-upload.service';
import { Sessions } from './sessions';
import { SignIn } from './sign-in.service';

registerMessages(peopleMessages);
registerMessages(rosterMessages);

const faces = [PeopleConfig, Accounts, Actors, ApiKeys, Sessions, SignIn, RosterUpload, RosterApplication];
const accounts = [
  AccountCare,
  AccountDirectory,
  AccountNaming,
  AccountOpening,
  ApiClients,
  ApiScopes,
  Principals,
  RoleGranting,
];
const directory = [GuardianDirectory, StaffDirectory, StudentDirectory, StudentMoves];
const inner = [
  ...accounts,
  ...directory,
  AuditChain,
  AuditTrail,
  RosterCheck,
  RosterFiles,
  RosterImports,
  RosterProblemsFile,
  RosterPurge,
  RosterReview,
  RosterStaging,
];

@Module({
  imports: [DiscoveryModule, SchoolModule],
  providers: [...faces, ...inner],
  exports: [...faces, ...inner],
})
export class PeopleModule {}
