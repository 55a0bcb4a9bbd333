import { defineJob } from '@hoclieu/platform';

/** The notification's text as a mail to its reader. */
export const SendMail = defineJob<{ schoolId: string; notificationId: string }>('notifications.send-mail', {
  attempts: 8,
});
