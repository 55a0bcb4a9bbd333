export { PeopleJobsModule } from './people-jobs.module';
export { PurgeRosters, PurgeRostersOfSchool } from './purge-rosters.job';
