import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTests1790000007700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Ma trận and bản đặc tả (CV 7991/BGDĐT-GDTrH): how many questions of which form and level on which content.
      create table assessment.blueprint (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        school_year_id uuid not null,
        subject_id uuid not null,
        grade int not null check (grade between 1 and 12),
        department_id uuid,
        title text not null,
        duration_minutes int not null check (duration_minutes between 5 and 240),
        -- Points of each form and level asked for, in hundredths: shown beside what the cells add up to.
        form_points jsonb not null,
        level_points jsonb not null,
        created_by uuid not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        version int not null default 1,
        primary key (school_id, id),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id),
        foreign key (school_id, subject_id) references school.subject (school_id, id),
        foreign key (school_id, department_id) references school.department (school_id, id),
        foreign key (school_id, created_by) references people.staff (school_id, id)
      );
      create index blueprint_subject on assessment.blueprint (school_id, subject_id, grade, id);

      create table assessment.blueprint_row (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        blueprint_id uuid not null,
        position int not null,
        chapter text not null,
        content text not null,
        lesson_ids uuid[] not null default '{}',
        requirements jsonb not null default '{}',
        primary key (school_id, id),
        foreign key (school_id, blueprint_id) references assessment.blueprint (school_id, id) on delete cascade
      );
      create index blueprint_row_order on assessment.blueprint_row (school_id, blueprint_id, position);

      create table assessment.blueprint_cell (
        school_id uuid not null,
        row_id uuid not null,
        form text not null check (form in ('choice', 'true-false', 'short-answer', 'essay')),
        level text not null check (level in ('know', 'understand', 'apply', 'apply-high')),
        questions int not null check (questions between 1 and 60),
        -- Of one question, in hundredths of a point.
        points int not null check (points > 0),
        primary key (school_id, row_id, form, level),
        foreign key (school_id, row_id) references assessment.blueprint_row (school_id, id) on delete cascade
      );

      -- A test of the bank. Once approved its questions never change; another wording is another test.
      create table assessment.test (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        school_year_id uuid not null,
        term int not null check (term in (1, 2)),
        subject_id uuid not null,
        grade int not null check (grade between 1 and 12),
        department_id uuid,
        blueprint_id uuid,
        title text not null,
        -- Thường xuyên, giữa kì, cuối kì (TT 22/2021, Điều 6 and 7).
        kind text not null check (kind in ('regular', 'midterm', 'final')),
        form text not null check (form in ('paper', 'online')),
        duration_minutes int not null check (duration_minutes between 5 and 240),
        instructions text not null default '',
        status text not null check (status in ('draft', 'in-review', 'approved', 'returned', 'retired')),
        status_reason text,
        -- The head's decision that lets a periodic test be held online (TT 09/2021, Điều 6).
        force_majeure_reason text,
        force_majeure_by uuid,
        force_majeure_at timestamptz,
        author_id uuid not null,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        version int not null default 1,
        primary key (school_id, id),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id),
        foreign key (school_id, subject_id) references school.subject (school_id, id),
        foreign key (school_id, department_id) references school.department (school_id, id),
        foreign key (school_id, blueprint_id) references assessment.blueprint (school_id, id),
        foreign key (school_id, author_id) references people.staff (school_id, id),
        foreign key (school_id, force_majeure_by) references people.staff (school_id, id)
      );
      create index test_subject on assessment.test (school_id, school_year_id, subject_id, grade, id);
      create index test_author on assessment.test (school_id, author_id, id);

      create table assessment.test_question (
        school_id uuid not null,
        test_id uuid not null,
        position int not null check (position > 0),
        -- PHẦN I, II …: questions of one section stay together when they are shuffled.
        section int not null check (section > 0),
        question_id uuid not null,
        question_version int not null,
        -- Of the whole question, in hundredths of a point.
        points int not null check (points > 0),
        primary key (school_id, test_id, position),
        foreign key (school_id, test_id) references assessment.test (school_id, id),
        foreign key (school_id, question_id, question_version)
          references assessment.question_version (school_id, question_id, number)
      );
      create unique index test_question_once on assessment.test_question (school_id, test_id, question_id);
      create index test_question_use on assessment.test_question (school_id, question_id);

      -- A code (mã đề) of a paper test: the order of its questions and of their options.
      create table assessment.test_code (
        school_id uuid not null,
        test_id uuid not null,
        code text not null,
        arrangement jsonb not null,
        created_at timestamptz not null,
        primary key (school_id, test_id, code),
        foreign key (school_id, test_id) references assessment.test (school_id, id)
      );

      -- A test given to a class: when, how long, how often.
      create table assessment.sitting (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        test_id uuid not null,
        class_id uuid not null,
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        duration_minutes int not null check (duration_minutes between 5 and 240),
        attempts_allowed int not null default 1 check (attempts_allowed between 1 and 10),
        shuffle_questions boolean not null,
        shuffle_options boolean not null,
        questions_per_page int not null default 1 check (questions_per_page between 1 and 100),
        created_by uuid not null,
        created_at timestamptz not null,
        -- Students see their results only from here on.
        released_at timestamptz,
        released_by uuid,
        -- Whether they also see the right answers and the explanations.
        shows_key boolean not null default false,
        cancelled_at timestamptz,
        version int not null default 1,
        check (closes_at > opens_at),
        primary key (school_id, id),
        foreign key (school_id, test_id) references assessment.test (school_id, id),
        foreign key (school_id, class_id) references school.class (school_id, id),
        foreign key (school_id, created_by) references people.staff (school_id, id),
        foreign key (school_id, released_by) references people.staff (school_id, id)
      );
      create index sitting_test on assessment.sitting (school_id, test_id);
      create index sitting_class on assessment.sitting (school_id, class_id, opens_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table assessment.sitting, assessment.test_code, assessment.test_question, assessment.test,
        assessment.blueprint_cell, assessment.blueprint_row, assessment.blueprint`);
  }
}
