import { Injectable } from '@nestjs/common';
import { Clock, Database, Jobs } from '@hoclieu/platform';
import { NotificationsConfig } from './notifications.config';
import type { Notice, Recipients } from './notification';
import { SendMail } from './send-mail';

/** Tells people something in the portal, and by mail where the school has a mail server. */
@Injectable()
export class Notifications {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly config: NotificationsConfig,
  ) {}

  /** Accounts that are disabled are passed over; whoever was told the same key is not told again. */
  async tell(schoolId: string, to: Recipients, notice: Notice): Promise<void> {
    const byStaff = 'staffIds' in to;
    const told = await this.database.query<{ id: string }>(
      `insert into notifications.notification (school_id, id, account_id, kind, params, url, key, at, topic)
       select account.school_id, uuidv7(), account.id, $4, $5, $6, $7, $8, $9
         from people.account account
        where account.school_id = $1 and account.disabled_at is null
          and case when $2 then account.kind = 'staff' and account.person_id = any ($3::uuid[])
                   else account.id = any ($3::uuid[]) end
       on conflict do nothing returning id`,
      [
        schoolId,
        byStaff,
        byStaff ? to.staffIds : to.accountIds,
        notice.kind,
        JSON.stringify(notice.params),
        notice.url,
        notice.key ?? null,
        this.clock.now(),
        notice.topic ?? null,
      ],
    );
    if (this.config.sendsMail) await this.database.afterCommit(() => this.mail(schoolId, told));
  }

  /** What was waiting is done, by whomever: nobody has to look at it any more. */
  async settle(schoolId: string, topic: string): Promise<void> {
    await this.database.query(
      `update notifications.notification set read_at = $3
        where school_id = $1 and topic = $2 and read_at is null`,
      [schoolId, topic, this.clock.now()],
    );
  }

  private async mail(schoolId: string, told: { id: string }[]): Promise<void> {
    for (const { id } of told)
      await this.jobs.enqueue(SendMail, { schoolId, notificationId: id }, { id: `mail-${id}` });
  }
}
