import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, decodeCursor, NotFound, Page, pageOf } from '@hoclieu/platform';
import type { NotificationFilter } from './http/notification.dto';
import { Notification } from './notification.entity';

/** One reader's notifications; nobody reads another's. */
@Injectable()
export class Reading {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(actor: Actor, filter: NotificationFilter): Promise<Page<Notification> & { total: number }> {
    const unread = filter.unread ?? false;
    const after = filter.cursor ? String(decodeCursor(filter.cursor, 1)[0]) : null;
    const limit = filter.limit ?? 50;
    const rows = await this.database.query<Notification>(
      `select id, kind, params, url, at, read_at as "readAt" from notifications.notification
        where school_id = $1 and account_id = $2 and (not $3 or read_at is null) and ($4::uuid is null or id < $4)
        order by id desc limit $5`,
      [actor.schoolId, actor.accountId, unread, after, limit + 1],
    );
    const counted = await this.database.one<{ total: number }>(
      `select count(*)::int as total from notifications.notification
        where school_id = $1 and account_id = $2 and (not $3 or read_at is null)`,
      [actor.schoolId, actor.accountId, unread],
    );
    return { ...pageOf(rows, limit, (row) => [row.id]), total: counted?.total ?? 0 };
  }

  /** Reading twice keeps the first time. @throws NotFound for another's */
  async read(actor: Actor, id: string): Promise<void> {
    const rows = await this.database.query(
      `update notifications.notification set read_at = coalesce(read_at, $4)
        where school_id = $1 and account_id = $2 and id = $3 returning id`,
      [actor.schoolId, actor.accountId, id, this.clock.now()],
    );
    if (rows.length === 0) throw new NotFound('notification');
  }

  async readAll(actor: Actor): Promise<void> {
    await this.database.query(
      `update notifications.notification set read_at = $3
        where school_id = $1 and account_id = $2 and read_at is null`,
      [actor.schoolId, actor.accountId, this.clock.now()],
    );
  }
}
