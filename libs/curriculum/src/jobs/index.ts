export { CurriculumJobsModule } from './curriculum-jobs.module';
export { PurgeImports, PurgeImportsOfSchool } from './purge-imports.job';
