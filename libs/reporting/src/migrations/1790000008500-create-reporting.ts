import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateReporting1790000008500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema reporting;

      -- next_on: the next day a report is made; null when the school year has no such day left.
      create table reporting.report_schedule (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        kind text not null check (kind in ('online-share')),
        rule text not null check (rule in ('term-1-end', 'year-end', 'monthly')),
        day int check (day between 1 and 28),
        scope text not null check (scope in ('school', 'primary', 'lower_secondary', 'upper_secondary')),
        recipients uuid[] not null default '{}',
        active boolean not null default true,
        next_on date,
        created_by_name text not null,
        created_at timestamptz not null,
        version int not null default 1,
        primary key (school_id, id),
        unique nulls not distinct (school_id, kind, rule, day, scope),
        check ((rule = 'monthly') = (day is not null))
      );
      create index report_schedule_due on reporting.report_schedule (next_on) where active;

      -- inputs: every figure the report prints, as it was; the documents are made from them and from nothing else.
      create table reporting.report (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        kind text not null check (kind in ('online-share')),
        title text not null,
        school_year_id uuid not null,
        scope text not null check (scope in ('school', 'primary', 'lower_secondary', 'upper_secondary')),
        period text not null check (period in ('term-1', 'year', 'now')),
        as_of date not null,
        inputs jsonb not null,
        inputs_hash text not null,
        formula_version int not null,
        narrative jsonb not null,
        number int check (number > 0),
        issued_on date,
        signer jsonb,
        schedule_id uuid,
        due_on date,
        created_by uuid,
        created_by_name text not null,
        created_at timestamptz not null,
        version int not null default 1,
        primary key (school_id, id),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id),
        foreign key (school_id, schedule_id) references reporting.report_schedule (school_id, id),
        check ((schedule_id is null) = (due_on is null)),
        check ((number is null) = (issued_on is null))
      );
      create index report_newest on reporting.report (school_id, created_at desc, id desc);
      create unique index report_once_per_due_date on reporting.report (school_id, schedule_id, due_on)
        where schedule_id is not null;
      create unique index report_number on reporting.report (school_id, (extract(year from issued_on)), number)
        where number is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema reporting cascade');
  }
}
