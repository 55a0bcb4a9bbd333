export { TeachingJobsModule } from './teaching-jobs.module';
