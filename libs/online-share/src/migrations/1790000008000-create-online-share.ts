import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateOnlineShare1790000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema online_share;

      -- Minimum shares asked of a school. min_percent is a minimum, never a ceiling.
      create table online_share.target_policy (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        authority text not null,
        level text not null check (level in ('primary', 'lower_secondary', 'upper_secondary')),
        min_percent numeric(5, 2) not null check (min_percent > 0 and min_percent <= 100),
        reached_by date not null,
        reading text not null default 'periods' check (reading in ('periods', 'workload')),
        average text not null default 'simple' check (average in ('simple', 'weighted')),
        source text not null,
        certainty text not null,
        is_active boolean not null default true,
        primary key (school_id, id),
        unique (school_id, authority, level)
      );

      -- One per school year and day; recomputed in place while the day lasts.
      create table online_share.snapshot (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        school_year_id uuid not null,
        as_of date not null,
        formula_version int not null,
        policy jsonb not null,
        computed_at timestamptz not null,
        milliseconds int not null,
        primary key (school_id, id),
        unique (school_id, school_year_id, as_of),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id)
      );

      -- Sums are half-periods and counts, never rounded shares; the means are of the subject-grade shares inside the scope.
      create table online_share.snapshot_figure (
        school_id uuid not null,
        snapshot_id uuid not null,
        scope_kind text not null,
        scope_key text not null,
        subject_grades int not null,
        total_half_periods bigint not null,
        planned_half_periods bigint not null,
        assigned_half_periods bigint not null,
        delivered_half_periods bigint not null,
        rows_total bigint not null,
        rows_planned bigint not null,
        rows_assigned bigint not null,
        rows_delivered bigint not null,
        mean_planned numeric not null,
        mean_assigned numeric not null,
        mean_delivered numeric not null,
        mean_rows_assigned numeric not null,
        lessons int not null,
        lessons_covered int not null,
        lessons_covered_before int not null,
        lessons_covered_in int not null,
        lessons_covered_after int not null,
        primary key (school_id, snapshot_id, scope_kind, scope_key),
        foreign key (school_id, snapshot_id) references online_share.snapshot (school_id, id) on delete cascade
      );
      create index snapshot_figure_trend on online_share.snapshot_figure (school_id, scope_kind, scope_key);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema online_share cascade');
  }
}
