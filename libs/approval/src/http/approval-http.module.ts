import { Module } from '@nestjs/common';
import { ApprovalModule } from '../approval.module';
import { ApprovalDecisionsController } from './approval-decisions.controller';
import { ApprovalFlowsController } from './approval-flows.controller';
import { ApprovalRequestsController } from './approval-requests.controller';
import { DelegationsController } from './delegations.controller';

@Module({
  imports: [ApprovalModule],
  controllers: [
    ApprovalRequestsController,
    ApprovalDecisionsController,
    ApprovalFlowsController,
    DelegationsController,
  ],
})
export class ApprovalHttpModule {}
