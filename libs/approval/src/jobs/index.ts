export { ApprovalJobsModule } from './approval-jobs.module';
export { RemindDue } from './remind-due.job';
