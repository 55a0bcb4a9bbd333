export { aLessonPlan, aMaterial, aPlannedRow } from './a-planned-row';
export type { TestLessons, TestRow } from './a-planned-row';
