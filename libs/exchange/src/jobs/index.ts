export { ExchangeJobsModule } from './exchange-jobs.module';
export { LookAtWindows, PlanWindows } from './exchange.jobs';
