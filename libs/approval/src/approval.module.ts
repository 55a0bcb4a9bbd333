import { Module } from '@nestjs/common';
import { registerMessages } from '@hoclieu/platform';
import { SchoolModule } from '@hoclieu/school';
import { approvalMessages } from './approval.messages';
import { ApprovalSubjects } from './approval-subject';
import { Approvals } from './approvals.service';
import { Flows } from './flows.service';
import { HistoryQuery } from './history.query';
import { Pool } from './pool.repository';
import { ApprovalRequests } from './request.repository';
import { Rounds } from './rounds.service';
import { Steps } from './steps.service';

registerMessages(approvalMessages);

@Module({
  imports: [SchoolModule],
  providers: [ApprovalSubjects, ApprovalRequests, Pool, Flows, Steps, Rounds, HistoryQuery, Approvals],
  exports: [Approvals],
})
export class ApprovalModule {}
