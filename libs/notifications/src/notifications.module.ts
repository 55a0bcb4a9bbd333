import { Module } from '@nestjs/common';
import { registerMessages } from '@hoclieu/platform';
import { PeopleModule } from '@hoclieu/people';
import { Mailer } from './mailer';
import { Mailing } from './mailing.service';
import { NotificationsConfig } from './notifications.config';
import { notificationsMessages } from './notifications.messages';
import { Notifications } from './notifications.service';
import { Reading } from './reading.service';
import { RoleHolders } from './role-holders';

registerMessages(notificationsMessages);

@Module({
  imports: [PeopleModule],
  providers: [NotificationsConfig, Mailer, Mailing, Notifications, Reading, RoleHolders],
  exports: [Mailing, Notifications, Reading, RoleHolders],
})
export class NotificationsModule {}
