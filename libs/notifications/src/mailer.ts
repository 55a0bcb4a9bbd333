import { Injectable } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { NotificationsConfig } from './notifications.config';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The school's mail server. */
@Injectable()
export class Mailer {
  constructor(private readonly config: NotificationsConfig) {}

  async send(mail: Mail): Promise<void> {
    const transport = createTransport(this.config.smtpUrl);
    try {
      await transport.sendMail({ from: this.config.mailFrom, ...mail });
    } finally {
      transport.close();
    }
  }
}
