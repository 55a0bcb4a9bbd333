import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTeaching1790000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema teaching;

      -- The online-teaching plan of one teacher for one subject in one school year.
      create table teaching.plan (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        school_year_id uuid not null,
        teacher_id uuid not null,
        subject_id uuid not null,
        department_id uuid,
        status text not null default 'draft' check (status in ('draft', 'submitted', 'approved', 'returned')),
        revision int not null default 1 check (revision > 0),
        submitted_at timestamptz,
        approved_at timestamptz,
        return_reason text,
        version int not null default 1,
        primary key (school_id, id),
        unique (school_id, school_year_id, teacher_id, subject_id),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id),
        foreign key (school_id, teacher_id) references people.staff (school_id, id),
        foreign key (school_id, subject_id) references school.subject (school_id, id),
        foreign key (school_id, department_id) references school.department (school_id, id)
      );
      create index plan_department on teaching.plan (school_id, school_year_id, department_id);
      create index plan_teacher on teaching.plan (school_id, teacher_id);

      -- The head's decision that students cannot come to school (TT 09/2021, Điều 2 and 5).
      create table teaching.force_majeure (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        school_year_id uuid not null,
        number text not null,
        reason text not null,
        from_on date not null,
        to_on date not null check (to_on >= from_on),
        decided_by uuid,
        decided_at timestamptz not null,
        withdrawn_at timestamptz,
        withdraw_reason text,
        primary key (school_id, id),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id),
        foreign key (school_id, decided_by) references people.staff (school_id, id)
      );
      create unique index force_majeure_number on teaching.force_majeure (school_id, school_year_id, number)
        where withdrawn_at is null;

      -- Whom a decision concerns; no row: the whole school.
      create table teaching.force_majeure_scope (
        school_id uuid not null,
        force_majeure_id uuid not null,
        campus_id uuid,
        class_id uuid,
        check (num_nonnulls(campus_id, class_id) = 1),
        unique nulls not distinct (school_id, force_majeure_id, campus_id, class_id),
        foreign key (school_id, force_majeure_id) references teaching.force_majeure (school_id, id),
        foreign key (school_id, campus_id) references school.campus (school_id, id),
        foreign key (school_id, class_id) references school.class (school_id, id)
      );

      -- approved_at: when the row first came into force with its plan; removed_at: taken out by its teacher.
      create table teaching.plan_row (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        plan_id uuid not null,
        class_id uuid not null,
        lesson_id uuid not null,
        half_periods int not null check (half_periods > 0),
        mode text not null default 'support' check (mode in ('support', 'replace')),
        stage text not null default 'before' check (stage in ('before', 'in', 'after')),
        platform text not null default '',
        link text,
        week_id uuid,
        taught_on date,
        force_majeure_id uuid,
        approved_at timestamptz,
        removed_at timestamptz,
        primary key (school_id, id),
        check (mode = 'support' or force_majeure_id is not null),
        foreign key (school_id, plan_id) references teaching.plan (school_id, id),
        foreign key (school_id, class_id) references school.class (school_id, id),
        foreign key (school_id, lesson_id) references curriculum.lesson (school_id, id),
        foreign key (school_id, week_id) references school.week (school_id, id),
        foreign key (school_id, force_majeure_id) references teaching.force_majeure (school_id, id)
      );
      create index plan_row_plan on teaching.plan_row (school_id, plan_id) where removed_at is null;
      create index plan_row_class on teaching.plan_row (school_id, class_id, lesson_id);
      create index plan_row_week on teaching.plan_row (school_id, week_id);
      create index plan_row_day on teaching.plan_row (school_id, taught_on);

      create table teaching.plan_row_material (
        school_id uuid not null,
        plan_row_id uuid not null,
        material_id uuid not null,
        primary key (school_id, plan_row_id, material_id),
        foreign key (school_id, plan_row_id) references teaching.plan_row (school_id, id),
        foreign key (school_id, material_id) references catalog.material (school_id, id)
      );
      create index plan_row_material_material on teaching.plan_row_material (school_id, material_id);

      -- While an approved plan is revised, what was approved before stays in force here.
      create table teaching.plan_row_before_revision (
        school_id uuid not null,
        plan_row_id uuid not null,
        half_periods int not null,
        mode text not null,
        stage text not null,
        week_id uuid,
        taught_on date,
        force_majeure_id uuid,
        primary key (school_id, plan_row_id),
        foreign key (school_id, plan_row_id) references teaching.plan_row (school_id, id)
      );

      create table teaching.delivery (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        plan_row_id uuid not null,
        delivered_on date not null,
        half_periods int not null check (half_periods > 0),
        note text not null default '',
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        withdraw_reason text,
        primary key (school_id, id),
        foreign key (school_id, plan_row_id) references teaching.plan_row (school_id, id),
        foreign key (school_id, recorded_by) references people.staff (school_id, id)
      );
      create index delivery_row on teaching.delivery (school_id, plan_row_id) where withdrawn_at is null;

      -- What the share counts as planned: rows of approved plans, as they were approved.
      create view teaching.approved_row as
      select r.school_id, r.id as plan_row_id, r.plan_id, p.teacher_id, p.subject_id, p.school_year_id,
             r.class_id, r.lesson_id,
             coalesce(b.half_periods, r.half_periods) as half_periods,
             coalesce(b.mode, r.mode) as mode,
             coalesce(b.stage, r.stage) as stage,
             case when b.plan_row_id is null then r.week_id else b.week_id end as week_id,
             case when b.plan_row_id is null then r.taught_on else b.taught_on end as taught_on
        from teaching.plan_row r
        join teaching.plan p on p.school_id = r.school_id and p.id = r.plan_id
        left join teaching.plan_row_before_revision b on b.school_id = r.school_id and b.plan_row_id = r.id
        left join teaching.force_majeure f on f.school_id = r.school_id
             and f.id = case when b.plan_row_id is null then r.force_majeure_id else b.force_majeure_id end
       where r.approved_at is not null
         and (b.plan_row_id is not null or r.removed_at is null)
         and (coalesce(b.mode, r.mode) = 'support' or f.withdrawn_at is null);

      -- What teachers recorded as delivered of it; the share asks learning.row_evidence besides.
      create view teaching.counted_delivery as
      select d.school_id, d.plan_row_id, r.class_id, r.lesson_id, d.delivered_on, d.half_periods
        from teaching.delivery d
        join teaching.approved_row r on r.school_id = d.school_id and r.plan_row_id = d.plan_row_id
       where d.withdrawn_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema teaching cascade');
  }
}
