export { aSchool } from './a-school';
export type { TestSchool } from './a-school';
export type { TestPerson } from './cast';
export { Browser, RunningApi, startApi } from './start-api';
