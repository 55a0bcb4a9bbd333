import { Module } from '@nestjs/common';
import { ApprovalModule } from '@hoclieu/approval';
import { CatalogModule } from '@hoclieu/catalog';
import { PeopleModule } from '@hoclieu/people';
import { registerMessages } from '@hoclieu/platform';
import { SchoolModule } from '@hoclieu/school';
import { DeliveryRecording } from './delivery-recording.service';
import { Deliveries } from './delivery.repository';
import { ForceMajeureDeciding } from './force-majeure-deciding.service';
import { ForceMajeureList } from './force-majeure-list.query';
import { ForceMajeureDecisions } from './force-majeure.repository';
import { LessonDates } from './lesson-dates';
import { PlanApproval } from './plan-approval';
import { PlanChoices } from './plan-choices.query';
import { PlanContent } from './plan-content';
import { PlanEditing } from './plan-editing.service';
import { PlanList } from './plan-list.query';
import { PlanRecord } from './plan-record';
import { PlanRowList } from './plan-row-list.query';
import { PlanRows } from './plan-row.repository';
import { PlanStarting } from './plan-starting.service';
import { PlanRevision, PlanSubmission } from './plan-submission.service';
import { RowGrounds } from './row-ground.repository';
import { TeachingReading } from './teaching-reading.service';
import { teachingMessages } from './teaching.messages';
import { TeachingPlans } from './teaching-plan.repository';

registerMessages(teachingMessages);

const editing = [PlanStarting, PlanEditing, PlanContent, PlanRecord, RowGrounds, PlanChoices];
const approving = [PlanSubmission, PlanRevision, PlanApproval];
const reading = [PlanList, PlanRowList, TeachingReading, LessonDates];
const recording = [
  DeliveryRecording,
  Deliveries,
  ForceMajeureDeciding,
  ForceMajeureDecisions,
  ForceMajeureList,
];
const capabilities = [TeachingPlans, PlanRows, ...editing, ...approving, ...reading, ...recording];

@Module({
  imports: [SchoolModule, PeopleModule, ApprovalModule, CatalogModule],
  providers: capabilities,
  exports: capabilities,
})
export class TeachingModule {}
