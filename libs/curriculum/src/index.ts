export {
  DistributionApproved,
  DistributionCreated,
  DistributionEdited,
  DistributionImported,
  DistributionReturned,
  DistributionSubmitted,
  DistributionWithdrawn,
} from './curriculum.events';
export { CurriculumModule } from './curriculum.module';
export { curriculumTables } from './curriculum.tables';
export { DistributionExport } from './distribution-export';
export { DistributionImporting } from './distribution-importing.service';
export type { UploadedTable, WantedImport } from './distribution-importing.service';
export { DistributionKeeping } from './distribution-keeping.service';
export type { NewDistribution } from './distribution-keeping.service';
export type { DistributionStatus } from './distribution-status';
export { DistributionSubmission } from './distribution-submission.service';
export type { LessonContent } from './lesson.repository';
export { Lessons } from './lessons.service';
export type { LessonFacts, LessonSearch } from './lessons.service';
export { primaryTests, primaryTestsOf } from './primary-tests';
export { ProgrammePeriods, topicPeriods } from './programme-periods';
export type { ProgrammeOfSubject, ProgrammePeriod } from './programme-periods';
export type { LessonKind } from './understanding/understood-row';
