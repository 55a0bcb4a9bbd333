export { ProduceDueReports } from './reporting.jobs';
export { ReportingJobsModule } from './reporting-jobs.module';
