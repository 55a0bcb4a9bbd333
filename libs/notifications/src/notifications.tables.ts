import type { ModuleTables } from '@hoclieu/platform';
import { CreateNotifications1790000009500 } from './migrations/1790000009500-create-notifications';
import { Notification } from './notification.entity';

export const notificationsTables: ModuleTables = {
  entities: [Notification],
  migrations: [CreateNotifications1790000009500],
};
