import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module';
import { ApprovalNotices } from './approval-notices';
import { MarkNotices } from './mark-notices';
import { ResultNotices } from './result-notices';
import { SendMailHandler } from './send-mail.handler';
import { TestNotices } from './test-notices';
import { WorkNotices } from './work-notices';

@Module({
  imports: [NotificationsModule],
  providers: [ApprovalNotices, MarkNotices, ResultNotices, WorkNotices, SendMailHandler, TestNotices],
})
export class NotificationsJobsModule {}
