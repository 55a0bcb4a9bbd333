export { AttendanceKeeping } from './attendance-keeping.service';
export {
  AssignmentWithdrawn,
  AttendanceKept,
  MaterialFirstOpened,
  MaterialsAssigned,
} from './learning.events';
export { LearningModule } from './learning.module';
export { learningPolicy } from './learning.policy';
export { learningTables } from './learning.tables';
export { MaterialAssigning } from './material-assigning.service';
export type { AssigningOutcome, AssigningWish } from './material-assigning.service';
export { Studying } from './studying.service';
