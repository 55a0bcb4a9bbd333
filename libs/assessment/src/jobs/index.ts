export { AssessmentJobsModule } from './assessment-jobs.module';
export { CloseAttempt, CloseOverdueAttempts } from '../attempt/jobs/close-overdue.job';
export {
  PurgeQuestionImports,
  PurgeQuestionImportsOfSchool,
} from '../importing/jobs/purge-question-imports.job';
