import { Module } from '@nestjs/common';
import { registerMessages } from '@hoclieu/platform';
import { SchoolModule } from '@hoclieu/school';
import { approvalMessages } from './approval.messages';
import { ApprovalSubjects } from './approval-subject';
import { Approvals } from './approvals.service';
import { Deciding } from './deciding.service';
import { DecisionBook } from './decision-book.service';
import { DelegationQuery } from './delegation.query';
import { Delegations } from './delegations.service';
import { Flows } from './flows.service';
import { HistoryQuery } from './history.query';
import { Holding } from './holding.service';
import { InboxQuery } from './inbox.query';
import { OpenSteps } from './open-steps.service';
import { Pool } from './pool.repository';
import { Progress } from './progress.service';
import { Reminding } from './reminding.service';
import { RequestQuery } from './request.query';
import { ApprovalRequests } from './request.repository';
import { Rounds } from './rounds.service';
import { Steps } from './steps.service';
import { Widening } from './widening.service';

registerMessages(approvalMessages);

const offered = [
  ApprovalSubjects,
  Approvals,
  Deciding,
  Delegations,
  DelegationQuery,
  Flows,
  Holding,
  InboxQuery,
  Reminding,
  RequestQuery,
];

@Module({
  imports: [SchoolModule],
  providers: [
    ...offered,
    ApprovalRequests,
    DecisionBook,
    HistoryQuery,
    OpenSteps,
    Pool,
    Progress,
    Rounds,
    Steps,
    Widening,
  ],
  exports: offered,
})
export class ApprovalModule {}
