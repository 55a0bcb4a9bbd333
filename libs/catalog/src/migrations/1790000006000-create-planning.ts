import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlanning1790000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema catalog;

      create table catalog.production_plan (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        school_year_id uuid not null,
        number text,
        issued_on date,
        title text not null,
        purpose text not null default '',
        status text not null default 'draft' check (status in ('draft', 'submitted', 'approved', 'returned')),
        drafted_by uuid,
        approved_at timestamptz,
        version int not null default 1,
        updated_at timestamptz not null default now(),
        primary key (school_id, id),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id),
        foreign key (school_id, drafted_by) references people.staff (school_id, id)
      );
      create index production_plan_year on catalog.production_plan (school_id, school_year_id);

      -- target_value: percent for entries-published-percent, materials in each subject and grade for sample-per-grade.
      create table catalog.phase (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        production_plan_id uuid not null,
        position int not null check (position > 0),
        name text not null,
        goal text not null default '',
        starts_on date not null,
        ends_on date not null check (ends_on >= starts_on),
        target_kind text not null
          check (target_kind in ('catalogue-approved', 'sample-per-grade', 'entries-published-percent', 'handed-in')),
        target_value int not null default 100 check (target_value > 0),
        primary key (school_id, id),
        constraint phase_position unique (school_id, production_plan_id, position) deferrable initially deferred,
        foreign key (school_id, production_plan_id) references catalog.production_plan (school_id, id)
      );

      -- minutes_number: given on approval, one register a school year.
      create table catalog.catalogue (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        production_plan_id uuid not null,
        department_id uuid not null,
        school_year_id uuid not null,
        title text not null,
        status text not null default 'draft' check (status in ('draft', 'submitted', 'approved', 'returned')),
        drafted_by uuid,
        approved_at timestamptz,
        minutes_number int,
        meeting_at timestamptz,
        meeting_place text not null default '',
        chair_id uuid,
        secretary_id uuid,
        version int not null default 1,
        updated_at timestamptz not null default now(),
        primary key (school_id, id),
        constraint catalogue_department unique (school_id, production_plan_id, department_id),
        foreign key (school_id, production_plan_id) references catalog.production_plan (school_id, id),
        foreign key (school_id, department_id) references school.department (school_id, id),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id),
        foreign key (school_id, drafted_by) references people.staff (school_id, id),
        foreign key (school_id, chair_id) references people.staff (school_id, id),
        foreign key (school_id, secretary_id) references people.staff (school_id, id)
      );
      create index catalogue_of_department on catalog.catalogue (school_id, department_id);
      create unique index catalogue_minutes on catalog.catalogue (school_id, school_year_id, minutes_number);

      -- material_kind: the five kinds of Điều 7, Thông tư 09/2021/TT-BGDĐT. A removed entry stays, with its date.
      create table catalog.catalogue_entry (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        catalogue_id uuid not null,
        position int not null,
        lesson_id uuid not null,
        title text not null,
        material_kind text not null check (material_kind in
          ('multimedia-lecture', 'experiment-guide', 'simulation', 'question-set', 'reference')),
        interactive boolean not null default false,
        stage text not null check (stage in ('before', 'in', 'after')),
        author_id uuid,
        reviewer_id uuid check (reviewer_id <> author_id),
        phase_id uuid,
        due_on date,
        added_after_approval boolean not null default false,
        deviation_reason text,
        removed_at timestamptz,
        primary key (school_id, id),
        foreign key (school_id, catalogue_id) references catalog.catalogue (school_id, id),
        foreign key (school_id, lesson_id) references curriculum.lesson (school_id, id),
        foreign key (school_id, author_id) references people.staff (school_id, id),
        foreign key (school_id, reviewer_id) references people.staff (school_id, id),
        foreign key (school_id, phase_id) references catalog.phase (school_id, id)
      );
      create index catalogue_entry_order on catalog.catalogue_entry (school_id, catalogue_id, position, id)
        where removed_at is null;
      create index catalogue_entry_lesson on catalog.catalogue_entry (school_id, lesson_id);
      create index catalogue_entry_phase on catalog.catalogue_entry (school_id, phase_id);
      create index catalogue_entry_author on catalog.catalogue_entry (school_id, author_id) where removed_at is null;
      create index catalogue_entry_reviewer on catalog.catalogue_entry (school_id, reviewer_id) where removed_at is null;

      create table catalog.catalogue_deviation (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        catalogue_id uuid not null,
        entry_id uuid not null,
        kind text not null check (kind in ('added_after_approval', 'changed', 'removed')),
        reason text not null check (reason <> ''),
        before jsonb,
        after jsonb,
        by uuid,
        at timestamptz not null,
        primary key (school_id, id),
        foreign key (school_id, catalogue_id) references catalog.catalogue (school_id, id),
        foreign key (school_id, entry_id) references catalog.catalogue_entry (school_id, id),
        foreign key (school_id, by) references people.staff (school_id, id)
      );
      create index catalogue_deviation_order on catalog.catalogue_deviation (school_id, catalogue_id, id);

      create table catalog.assignment (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        entry_id uuid not null,
        staff_id uuid not null,
        role text not null check (role in ('author', 'reviewer')),
        due_on date not null,
        status text not null default 'open' check (status in ('open', 'withdrawn')),
        primary key (school_id, id),
        foreign key (school_id, entry_id) references catalog.catalogue_entry (school_id, id),
        foreign key (school_id, staff_id) references people.staff (school_id, id)
      );
      create unique index assignment_open on catalog.assignment (school_id, entry_id, role) where status = 'open';
      create index assignment_of_staff on catalog.assignment (school_id, staff_id, due_on, id) where status = 'open';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema catalog cascade');
  }
}
