import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCurriculum1790000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema curriculum;

      -- Reference data of the whole country (Thông tư 32/2018, 20/2021, 13/2022): no school_id.
      create table curriculum.programme_period (
        grade int not null check (grade between 1 and 12),
        subject text not null,
        folded_subject text not null generated always as (platform.fold(subject)) stored,
        level text not null check (level in ('primary', 'lower_secondary', 'upper_secondary')),
        periods_per_year int not null check (periods_per_year > 0),
        kind text not null check (kind in ('subject', 'activity', 'topic_cluster')),
        assessed_by text not null check (assessed_by in ('score', 'comment')),
        elective boolean not null,
        note text not null default '',
        primary key (grade, subject)
      );
      create unique index programme_period_folded on curriculum.programme_period (grade, folded_subject);

      create table curriculum.distribution (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        school_year_id uuid not null,
        subject_id uuid not null,
        grade int not null check (grade between 1 and 12),
        name text not null check (btrim(name) <> ''),
        status text not null default 'draft'
          check (status in ('draft', 'submitted', 'approved', 'returned', 'replaced')),
        is_sample boolean not null default false,
        author_id uuid,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        submitted_at timestamptz,
        approved_at timestamptz,
        version int not null default 1,
        primary key (school_id, id),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id),
        foreign key (school_id, subject_id) references school.subject (school_id, id),
        foreign key (school_id, author_id) references people.staff (school_id, id)
      );
      create unique index distribution_approved
        on curriculum.distribution (school_id, school_year_id, subject_id, grade) where status = 'approved';
      create index distribution_list on curriculum.distribution (school_id, school_year_id, grade, subject_id);

      -- half_periods: periods times two. part: 1, 2 … of a lesson that other rows split. former_lesson_id: the
      -- lesson of the distribution this one was revised from.
      create table curriculum.lesson (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        distribution_id uuid not null,
        position int not null check (position > 0),
        term int check (term in (1, 2)),
        week int check (week between 1 and 53),
        last_week int check (last_week between 1 and 53),
        strand text,
        chapter text,
        name text not null check (btrim(name) <> ''),
        folded_name text not null generated always as (platform.fold(name)) stored,
        half_periods int not null check (half_periods between 1 and 400),
        period_numbers text,
        kind text not null default 'lesson' check (kind in ('lesson', 'review', 'test', 'activity')),
        part int,
        former_lesson_id uuid,
        primary key (school_id, id),
        unique (school_id, distribution_id, position) deferrable initially deferred,
        foreign key (school_id, distribution_id) references curriculum.distribution (school_id, id) on delete cascade,
        foreign key (school_id, former_lesson_id) references curriculum.lesson (school_id, id)
      );
      create index lesson_name on curriculum.lesson using gin (school_id, folded_name extensions.gin_trgm_ops);
      create index lesson_former on curriculum.lesson (school_id, former_lesson_id) where former_lesson_id is not null;

      -- An uploaded table under review: its rows as they stand in the file, and what a person corrected.
      create table curriculum.distribution_import (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        school_year_id uuid not null,
        subject_id uuid not null,
        grade int not null check (grade between 1 and 12),
        name text not null,
        file_name text not null,
        sheet text not null default '',
        source_rows jsonb not null,
        corrections jsonb not null default '{}',
        author_id uuid,
        distribution_id uuid,
        created_at timestamptz not null default now(),
        version int not null default 1,
        primary key (school_id, id),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id),
        foreign key (school_id, subject_id) references school.subject (school_id, id),
        foreign key (school_id, author_id) references people.staff (school_id, id),
        foreign key (school_id, distribution_id) references curriculum.distribution (school_id, id)
      );
      create index distribution_import_list on curriculum.distribution_import (school_id, created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema curriculum cascade');
  }
}
