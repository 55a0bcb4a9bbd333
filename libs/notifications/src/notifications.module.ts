import { Module } from '@nestjs/common';
import { PeopleModule } from '@hoclieu/people';
import { NotificationsConfig } from './notifications.config';
import { Notifications } from './notifications.service';

@Module({
  imports: [PeopleModule],
  providers: [NotificationsConfig, Notifications],
  exports: [NotificationsConfig, Notifications],
})
export class NotificationsModule {}
