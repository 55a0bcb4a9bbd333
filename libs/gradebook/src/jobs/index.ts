export { GradebookJobsModule } from './gradebook-jobs.module';
