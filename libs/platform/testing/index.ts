export { FakeClock } from './fake-clock';
export { RecordedJobs } from './recorded-jobs';
export { RunningModules, startModules } from './test-module';
