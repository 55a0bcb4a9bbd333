export { DeliveryRecording } from './delivery-recording.service';
export type { DeliveredLesson } from './delivery-recording.service';
export { ForceMajeureDeciding } from './force-majeure-deciding.service';
export type { NewDecision } from './force-majeure-deciding.service';
export { PlanChoices } from './plan-choices.query';
export { PlanEditing } from './plan-editing.service';
export type { RowBatch } from './plan-editing.service';
export type { TeachingMode, TeachingStage } from './plan-row.entity';
export { PlanRows } from './plan-row.repository';
export type { PlacedRow } from './plan-row.repository';
export { PlanStarting } from './plan-starting.service';
export { PlanRevision, PlanSubmission } from './plan-submission.service';
export type { WantedRow } from './row-ground';
export { RowNotApproved } from './teaching.errors';
export {
  DeliveryRecorded,
  DeliveryWithdrawn,
  ForceMajeureDecided,
  ForceMajeureWithdrawn,
  PlanApproved,
  PlanReturned,
  PlanSubmitted,
} from './teaching.events';
export { TeachingModule } from './teaching.module';
export { deliveryPolicy, teachingPlanPolicy } from './teaching.policy';
export { teachingTables } from './teaching.tables';
