export { aSchool } from './a-school';
export type { TestSchool } from './a-school';
export type { TestPerson } from './cast';
export { startApi } from './start-api';
export type { Browser, RunningApi } from './start-api';
