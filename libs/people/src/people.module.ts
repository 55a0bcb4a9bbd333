import { Module } from '@nestjs/common';
import { registerMessages } from '@hoclieu/platform';
import { SchoolModule } from '@hoclieu/school';
import { Accounts } from './account.repository';
import { Actors } from './actors';
import { ApiKeys } from './api-keys';
import { PeopleConfig } from './people.config';
import { peopleMessages } from './people.messages';
import { Sessions } from './sessions';
import { SignIn } from './sign-in.service';

registerMessages(peopleMessages);

@Module({
  imports: [SchoolModule],
  providers: [PeopleConfig, Accounts, Actors, ApiKeys, Sessions, SignIn],
  exports: [PeopleConfig, Accounts, Actors, ApiKeys, Sessions, SignIn],
})
export class PeopleModule {}
