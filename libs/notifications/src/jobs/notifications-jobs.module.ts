import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications.module';
import { ApprovalNotices } from './approval-notices';
import { SendMailHandler } from './send-mail.handler';

@Module({ imports: [NotificationsModule], providers: [ApprovalNotices, SendMailHandler] })
export class NotificationsJobsModule {}
