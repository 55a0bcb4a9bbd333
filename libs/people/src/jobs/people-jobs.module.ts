import { Module } from '@nestjs/common';
import { PeopleModule } from '../people.module';
import { PurgeRostersHandler } from './purge-rosters.job';

@Module({ imports: [PeopleModule], providers: [PurgeRostersHandler] })
export class PeopleJobsModule {}
