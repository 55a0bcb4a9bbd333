import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateExchange1790000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema exchange;

      -- The last moment a school's data must be with the department.
      create table exchange.sync_window (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        name text not null,
        due_at timestamptz not null,
        source text not null,
        primary key (school_id, id),
        unique (school_id, due_at)
      );
      create index sync_window_due on exchange.sync_window (due_at);

      create table exchange.sync_reminder (
        school_id uuid not null,
        window_id uuid not null,
        hours_before int not null,
        sent_at timestamptz not null,
        primary key (school_id, window_id, hours_before),
        foreign key (school_id, window_id) references exchange.sync_window (school_id, id)
      );

      -- content_hash: of the data lines alone, so that two runs over the same data are known to be the same.
      create table exchange.sync_run (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        window_id uuid not null,
        state text not null check (state in ('queued', 'checking', 'blocked', 'packing', 'delivered', 'failed')),
        started_at timestamptz not null,
        started_by uuid,
        started_by_name text not null,
        finished_at timestamptz,
        errors int not null default 0,
        warnings int not null default 0,
        manifest jsonb,
        content_hash text,
        receipt jsonb,
        failure text,
        primary key (school_id, id),
        foreign key (school_id, window_id) references exchange.sync_window (school_id, id)
      );
      create index sync_run_window on exchange.sync_run (school_id, window_id, started_at desc);
      create unique index sync_run_alive on exchange.sync_run (school_id, window_id)
        where state in ('queued', 'checking', 'packing');

      create table exchange.sync_issue (
        school_id uuid not null,
        run_id uuid not null,
        number int not null,
        check_key text not null,
        severity text not null check (severity in ('error', 'warning')),
        subject_kind text not null,
        subject_id uuid,
        label text not null,
        primary key (school_id, run_id, number),
        foreign key (school_id, run_id) references exchange.sync_run (school_id, id) on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema exchange cascade');
  }
}
