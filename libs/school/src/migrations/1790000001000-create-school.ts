import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSchool1790000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema school;

      create table school.school (
        id uuid primary key default uuidv7(),
        code text not null unique check (code ~ '^[0-9]{8}$'),
        name text not null,
        parent_agency text not null,
        locality text not null,
        province text not null,
        created_at timestamptz not null default now()
      );

      create table school.setting (
        school_id uuid not null references school.school,
        key text not null,
        value jsonb not null,
        updated_at timestamptz not null default now(),
        updated_by uuid,
        primary key (school_id, key)
      );

      create table school.campus (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        code text not null,
        name text not null,
        address text not null default '',
        primary key (school_id, id),
        unique (school_id, code)
      );

      -- campus_id null: a system-wide department (tổ chuyên môn hệ thống); a campus department names it as parent.
      create table school.department (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        name text not null,
        campus_id uuid,
        parent_id uuid,
        primary key (school_id, id),
        unique (school_id, name),
        foreign key (school_id, campus_id) references school.campus (school_id, id),
        foreign key (school_id, parent_id) references school.department (school_id, id)
      );

      -- programme_name: the subject's name in the GDPT 2018 period table; elective subjects stay out of the share.
      create table school.subject (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        code text not null,
        name text not null,
        programme_name text not null,
        kind text not null default 'subject' check (kind in ('subject', 'activity', 'specialised-topic')),
        assessed_by text not null default 'score' check (assessed_by in ('score', 'comment')),
        elective boolean not null default false,
        physical_education boolean not null default false,
        primary key (school_id, id),
        unique (school_id, code)
      );

      create table school.department_subject (
        school_id uuid not null,
        department_id uuid not null,
        subject_id uuid not null,
        primary key (school_id, department_id, subject_id),
        foreign key (school_id, department_id) references school.department (school_id, id),
        foreign key (school_id, subject_id) references school.subject (school_id, id)
      );
      create index department_subject_subject on school.department_subject (school_id, subject_id);

      create table school.school_year (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        name text not null check (name ~ '^[0-9]{4}-[0-9]{4}$'),
        starts_on date not null,
        ends_on date not null check (ends_on > starts_on),
        is_current boolean not null default false,
        primary key (school_id, id),
        unique (school_id, name)
      );
      create unique index school_year_current on school.school_year (school_id) where is_current;

      -- Weeks are listed with their dates (holidays move them), never computed. term: 1 or 2.
      create table school.week (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        school_year_id uuid not null,
        number int not null check (number > 0),
        term int not null check (term in (1, 2)),
        starts_on date not null,
        ends_on date not null check (ends_on >= starts_on),
        primary key (school_id, id),
        unique (school_id, school_year_id, number),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id)
      );
      create index week_dates on school.week (school_id, starts_on);

      create table school.class (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        school_year_id uuid not null,
        campus_id uuid not null,
        code text,
        name text not null,
        grade int not null check (grade between 1 and 12),
        level text not null check (level in ('primary', 'lower_secondary', 'upper_secondary')),
        primary key (school_id, id),
        unique (school_id, school_year_id, name),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id),
        foreign key (school_id, campus_id) references school.campus (school_id, id)
      );

      -- Which subjects a class studies (compulsory ones and its chosen electives of grades 10 to 12).
      create table school.class_subject (
        school_id uuid not null,
        class_id uuid not null,
        subject_id uuid not null,
        primary key (school_id, class_id, subject_id),
        foreign key (school_id, class_id) references school.class (school_id, id),
        foreign key (school_id, subject_id) references school.subject (school_id, id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema school cascade');
  }
}
