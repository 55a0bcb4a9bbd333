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

  /**
   * Accounts that are disabled are passed over; whoever was told the same key is not told again. A matter that is
   * settled already, since events may be handled out of their order, is kept as read.
   */
  async tell(schoolId: string, to: Recipients, notice: Notice): Promise<void> {
    const byStaff = 'staffIds' in to;
    const told = await this.database.query<{ id: string; read_at: Date | null }>(
      `insert into notifications.notification (school_id, id, account_id, kind, params, url, key, at, topic, read_at)
       select account.school_id, uuidv7(), account.id, $4, $5, $6, $7, $8, $9::text,
              (select settled_at from notifications.settled_topic where school_id = $1 and topic = $9::text)
         from people.account account
        where account.school_id = $1 and account.disabled_at is null
          and case when $2 then account.kind = 'staff' and account.person_id = any ($3::uuid[])
                   else account.id = any ($3::uuid[]) end
       on conflict do nothing
       returning id, read_at`,
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
    if (this.config.sendsMail)
      await this.database.afterCommit(() =>
        this.mail(
          schoolId,
          told.filter((one) => !one.read_at),
        ),
      );
  }

  /** What was waiting is done, by whomever: nobody has to look at it any more. */
  async settle(schoolId: string, topic: string): Promise<void> {
    await this.database.query(
      `with settled as (
         insert into notifications.settled_topic (school_id, topic, settled_at) values ($1, $2, $3)
         on conflict do nothing
       )
       update notifications.notification set read_at = $3
        where school_id = $1 and topic = $2 and read_at is null`,
      [schoolId, topic, this.clock.now()],
    );
  }

  private async mail(schoolId: string, told: { id: string }[]): Promise<void> {
    for (const { id } of told)
      await this.jobs.enqueue(SendMail, { schoolId, notificationId: id }, { id: `mail-${id}` });
  }
}
