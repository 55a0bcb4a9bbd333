import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module';
import { ApprovalNotices } from './approval-notices';
import { MarkNotices } from './mark-notices';
import { ResultNotices } from './result-notices';
import { SendMailHandler } from './send-mail.handler';
import { WorkNotices } from './work-notices';

@Module({
  imports: [NotificationsModule],
  providers: [ApprovalNotices, MarkNotices, ResultNotices, WorkNotices, SendMailHandler],
})
export class NotificationsJobsModule {}
