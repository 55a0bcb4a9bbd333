import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNotifications1790000009500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema notifications;

      -- Kind and parameters, not text: the reader's language decides the sentence.
      create table notifications.notification (
        school_id uuid not null,
        id uuid not null,
        account_id uuid not null,
        kind text not null,
        params jsonb not null,
        url text,
        key text,
        topic text,
        at timestamptz not null,
        read_at timestamptz,
        primary key (school_id, id),
        foreign key (school_id, account_id) references people.account (school_id, id)
      );
      create index notification_reader on notifications.notification (school_id, account_id, id desc);
      create index notification_unread on notifications.notification (school_id, account_id, id desc)
        where read_at is null;
      create index notification_topic on notifications.notification (school_id, topic) where read_at is null;
      create table notifications.settled_topic (
        school_id uuid not null,
        topic text not null,
        settled_at timestamptz not null,
        primary key (school_id, topic)
      );
      create unique index notification_once on notifications.notification (school_id, account_id, key);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema notifications cascade');
  }
}
