import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAttempts1790000007750 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a student was allowed beyond the sitting's own rules.
      create table assessment.accommodation (
        school_id uuid not null,
        sitting_id uuid not null,
        student_id uuid not null,
        extra_minutes int not null default 0 check (extra_minutes between 0 and 240),
        extra_attempts int not null default 0 check (extra_attempts between 0 and 10),
        note text not null default '',
        granted_by uuid not null,
        granted_at timestamptz not null,
        primary key (school_id, sitting_id, student_id),
        foreign key (school_id, sitting_id) references assessment.sitting (school_id, id),
        foreign key (school_id, student_id) references people.student (school_id, id),
        foreign key (school_id, granted_by) references people.staff (school_id, id)
      );

      create table assessment.attempt (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        sitting_id uuid not null,
        student_id uuid not null,
        number int not null check (number > 0),
        -- The order of questions and options this student sees.
        arrangement jsonb not null,
        started_at timestamptz not null,
        -- By the server's clock, extra time included.
        deadline_at timestamptz not null,
        submitted_at timestamptz,
        -- One place at a time: opening the attempt elsewhere takes it over.
        holder text not null,
        held_at timestamptz not null,
        -- Hundredths of a point; null until everything is marked.
        score int,
        -- Answers that came after the time, by position: kept, and counted only when a teacher takes them up.
        late jsonb not null default '{}',
        primary key (school_id, id),
        foreign key (school_id, sitting_id) references assessment.sitting (school_id, id),
        foreign key (school_id, student_id) references people.student (school_id, id)
      );
      create unique index attempt_number on assessment.attempt (school_id, sitting_id, student_id, number);
      create unique index attempt_running on assessment.attempt (school_id, sitting_id, student_id)
        where submitted_at is null;
      create index attempt_student on assessment.attempt (school_id, student_id, started_at);
      create index attempt_due on assessment.attempt (school_id, deadline_at) where submitted_at is null;

      create table assessment.answer (
        school_id uuid not null,
        attempt_id uuid not null,
        -- Of the question in the test, not on the student's screen.
        position int not null,
        response jsonb not null,
        -- Counted by the student's device: a late arrival of an older answer changes nothing.
        sequence int not null,
        saved_at timestamptz not null,
        -- Hundredths of a point.
        score int,
        marks jsonb,
        comment text not null default '',
        marked_by uuid,
        marked_at timestamptz,
        -- Counted up by every marking: of two markers at once the second is told.
        mark_version int not null default 0,
        primary key (school_id, attempt_id, position),
        foreign key (school_id, attempt_id) references assessment.attempt (school_id, id),
        foreign key (school_id, marked_by) references people.staff (school_id, id)
      );

      -- A key that turned out wrong after a test: what counts instead, from the latest row on.
      create table assessment.key_correction (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        question_id uuid not null,
        question_version int not null,
        content jsonb not null,
        reason text not null,
        corrected_by uuid not null,
        corrected_at timestamptz not null,
        primary key (school_id, id),
        foreign key (school_id, question_id, question_version)
          references assessment.question_version (school_id, question_id, number),
        foreign key (school_id, corrected_by) references people.staff (school_id, id)
      );
      create index key_correction_question on assessment.key_correction (school_id, question_id, question_version, id);

      -- Why a student took no part, and what was done to help (for the homeroom teacher).
      create table assessment.absence (
        school_id uuid not null,
        sitting_id uuid not null,
        student_id uuid not null,
        reason text not null,
        help text not null default '',
        noted_by uuid not null,
        noted_at timestamptz not null,
        primary key (school_id, sitting_id, student_id),
        foreign key (school_id, sitting_id) references assessment.sitting (school_id, id),
        foreign key (school_id, student_id) references people.student (school_id, id),
        foreign key (school_id, noted_by) references people.staff (school_id, id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table assessment.absence, assessment.key_correction, assessment.answer, assessment.attempt, assessment.accommodation',
    );
  }
}
