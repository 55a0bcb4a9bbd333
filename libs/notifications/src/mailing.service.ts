import { Injectable } from '@nestjs/common';
import { Database, Locale, PlatformConfig, sentence } from '@hoclieu/platform';
import { Mailer } from './mailer';
import type { Notice } from './notification';
import { wordingOf } from './wording';

interface Letter extends Pick<Notice, 'kind' | 'params' | 'url'> {
  email: string;
  name: string;
  locale: Locale;
}

/** A notification as a mail: the reader's name, what happened and where to look; nothing else of anybody. */
@Injectable()
export class Mailing {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly config: PlatformConfig,
  ) {}

  /** Nothing is sent to who has no address or has read it in the portal meanwhile. */
  async send(schoolId: string, notificationId: string): Promise<void> {
    const letter = await this.database.one<Letter>(
      `select notification.kind, notification.params, notification.url, staff.email, staff.full_name as name, account.locale
         from notifications.notification notification
         join people.account account
           on account.school_id = notification.school_id and account.id = notification.account_id
          and account.kind = 'staff' and account.disabled_at is null
         join people.staff staff on staff.school_id = account.school_id and staff.id = account.person_id
        where notification.school_id = $1 and notification.id = $2 and notification.read_at is null
          and staff.email like '%_@_%'`,
      [schoolId, notificationId],
    );
    if (letter) await this.mailer.send(this.write(letter));
  }

  private write(letter: Letter): { to: string; subject: string; text: string } {
    const { title, body } = wordingOf(letter, letter.locale);
    const greeting = sentence('notify.mail.greeting', letter.locale, { name: letter.name });
    const link = letter.url ? new URL(letter.url, this.config.publicUrl).href : this.config.publicUrl;
    const footer = sentence('notify.mail.footer', letter.locale);
    return { to: letter.email, subject: title, text: [greeting, body, link, footer].join('\n\n') };
  }
}
