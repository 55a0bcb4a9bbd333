export { CurriculumJobsModule } from './curriculum-jobs.module';
