import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateLearning1790000007500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema learning;

      -- A published material of a plan row, given to the row's class.
      create table learning.assignment (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        plan_row_id uuid not null,
        class_id uuid not null,
        lesson_id uuid not null,
        material_id uuid not null,
        assigned_at timestamptz not null,
        assigned_by uuid,
        visible_from date not null,
        due_on date,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        primary key (school_id, id),
        foreign key (school_id, plan_row_id) references teaching.plan_row (school_id, id),
        foreign key (school_id, class_id) references school.class (school_id, id),
        foreign key (school_id, lesson_id) references curriculum.lesson (school_id, id),
        foreign key (school_id, material_id) references catalog.material (school_id, id),
        foreign key (school_id, assigned_by) references people.staff (school_id, id)
      );
      create unique index assignment_once on learning.assignment (school_id, plan_row_id, material_id)
        where withdrawn_at is null;
      create index assignment_class on learning.assignment (school_id, class_id, id) where withdrawn_at is null;
      create index assignment_material on learning.assignment (school_id, material_id);

      create table learning.opening (
        school_id uuid not null,
        student_id uuid not null,
        assignment_id uuid not null,
        first_opened_at timestamptz not null,
        last_opened_at timestamptz not null,
        times int not null default 1 check (times > 0),
        primary key (school_id, assignment_id, student_id),
        foreign key (school_id, student_id) references people.student (school_id, id),
        foreign key (school_id, assignment_id) references learning.assignment (school_id, id)
      );
      create index opening_first on learning.opening (school_id, assignment_id, first_opened_at);
      create index opening_student on learning.opening (school_id, student_id);

      create table learning.attendance (
        school_id uuid not null,
        plan_row_id uuid not null,
        student_id uuid not null,
        held_on date not null,
        present boolean not null,
        recorded_by uuid not null,
        recorded_at timestamptz not null,
        primary key (school_id, plan_row_id, held_on, student_id),
        foreign key (school_id, plan_row_id) references teaching.plan_row (school_id, id),
        foreign key (school_id, student_id) references people.student (school_id, id),
        foreign key (school_id, recorded_by) references people.staff (school_id, id)
      );

      -- Rows that a class was really given something for: at least one material that is still in force.
      create view learning.assigned_row as
      select a.school_id, a.plan_row_id, a.class_id, a.lesson_id, min(a.assigned_at) as assigned_at
        from learning.assignment a
        join catalog.material m on m.school_id = a.school_id and m.id = a.material_id
       where a.withdrawn_at is null and m.status = 'published'
       group by a.school_id, a.plan_row_id, a.class_id, a.lesson_id;

      -- What the server itself saw: the first opening by a student, or a live period that somebody attended.
      create view learning.row_evidence as
      select school_id, plan_row_id, min(seen_on) as first_seen_on
        from (
          select a.school_id, a.plan_row_id,
                 (first.first_opened_at at time zone 'Asia/Ho_Chi_Minh')::date as seen_on
            from learning.assignment a
           cross join lateral (
                 select o.first_opened_at from learning.opening o
                  where o.school_id = a.school_id and o.assignment_id = a.id
                  order by o.first_opened_at limit 1) first
          union all
          select school_id, plan_row_id, held_on from learning.attendance where present
        ) seen
       group by school_id, plan_row_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema learning cascade');
  }
}
