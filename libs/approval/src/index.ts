export {
  ApprovalDelegated,
  ApprovalDueSoon,
  ApprovalEscalated,
  ApprovalGranted,
  ApprovalHeld,
  ApprovalOverdue,
  ApprovalReopened,
  ApprovalRequested,
  ApprovalReturned,
  ApprovalStepClosed,
  ApprovalStepOpened,
  ApprovalWithdrawn,
} from './approval.events';
export type { EndFacts, RequestFacts, StepFacts } from './approval.events';
export { ApprovalModule } from './approval.module';
export { approvalTables } from './approval.tables';
export type { ApprovalOutcome, ApprovalSubject, SubjectDescription } from './approval-subject';
export type { ContentChange, ContentPart, SubjectContent } from './subject-content';
export { Deciding } from './deciding.service';
export { Approvals } from './approvals.service';
export type { ApprovalHistoryView, HistoryDecision, HistoryRound, HistoryStep } from './history.view';
