export type { Notice, Recipients } from './notification';
export { NotificationsModule } from './notifications.module';
export { Notifications } from './notifications.service';
export { notificationsTables } from './notifications.tables';
