import { Module } from '@nestjs/common';
import { ApprovalModule } from '../approval.module';
import { RemindDueHandler } from './remind-due.job';

@Module({ imports: [ApprovalModule], providers: [RemindDueHandler] })
export class ApprovalJobsModule {}
