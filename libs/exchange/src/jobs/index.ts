export { TakeUpAbandonedRuns } from './abandoned-runs.job';
export { ExchangeJobsModule } from './exchange-jobs.module';
export { LookAtWindows, PlanWindows, RunSync } from './exchange.jobs';
