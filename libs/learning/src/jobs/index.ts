export { LearningJobsModule } from './learning-jobs.module';
