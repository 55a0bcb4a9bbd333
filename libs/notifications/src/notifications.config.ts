import { text, valueOf } from '@hoclieu/platform';

const smtpUrl = text(
  'SMTP_URL',
  'Mail server, e.g. smtp://user:password@host:587; empty: no mail is sent',
  '',
);
const mailFrom = text('MAIL_FROM', 'Sender of the mails', 'Học Liệu <no-reply@localhost>');

export class NotificationsConfig {
  readonly smtpUrl = valueOf(smtpUrl);
  readonly mailFrom = valueOf(mailFrom);

  get sendsMail(): boolean {
    return this.smtpUrl !== '';
  }
}
