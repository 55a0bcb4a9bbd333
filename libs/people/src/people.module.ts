import { Module } from '@nestjs/common';
import { registerMessages } from '@hoclieu/platform';
import { SchoolModule } from '@hoclieu/school';
import { Accounts } from './account.repository';
import { Actors } from './actors';
import { ApiKeys } from './api-keys';
import { PeopleConfig } from './people.config';
import { peopleMessages } from './people.messages';
import { RosterApplication } from './roster/roster-application.service';
import { RosterCheck } from './roster/roster-check';
import { RosterFiles } from './roster/roster-files';
import { RosterImports } from './roster/roster-import.repository';
import { RosterProblemsFile } from './roster/roster-problems-file';
import { RosterReview } from './roster/roster-review.service';
import { rosterMessages } from './roster/roster.messages';
import { RosterStaging } from './roster/roster-staging';
import { RosterUpload } from './roster/roster-upload.service';
import { Sessions } from './sessions';
import { SignIn } from './sign-in.service';

registerMessages(peopleMessages);
registerMessages(rosterMessages);

const faces = [PeopleConfig, Accounts, Actors, ApiKeys, Sessions, SignIn, RosterUpload, RosterApplication];
const inner = [RosterCheck, RosterFiles, RosterImports, RosterProblemsFile, RosterReview, RosterStaging];

@Module({
  imports: [SchoolModule],
  providers: [...faces, ...inner],
  exports: [...faces, ...inner],
})
export class PeopleModule {}
