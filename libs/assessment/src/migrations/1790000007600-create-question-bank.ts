import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateQuestionBank1790000007600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema assessment;

      -- Text, picture or recording that several questions share (ngữ liệu dùng chung).
      create table assessment.stimulus (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        subject_id uuid not null,
        grade int not null,
        text text not null,
        file_ids uuid[] not null default '{}',
        created_by uuid not null,
        created_at timestamptz not null,
        version int not null default 1,
        primary key (school_id, id),
        foreign key (school_id, subject_id) references school.subject (school_id, id),
        foreign key (school_id, created_by) references people.staff (school_id, id)
      );
      create index stimulus_subject on assessment.stimulus (school_id, subject_id, grade, id);
      create index stimulus_file on assessment.stimulus using gin (school_id, file_ids);

      -- A question of the bank; what it says is in its newest version.
      create table assessment.question (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        subject_id uuid not null,
        grade int not null check (grade between 1 and 12),
        department_id uuid,
        lesson_id uuid,
        -- Kept by name too: next year's distribution has the same lesson under another id.
        lesson_name text not null default '',
        folded_lesson text not null generated always as (platform.fold(lesson_name)) stored,
        chapter text not null default '',
        requirement text not null default '',
        requirement_code text,
        level text not null check (level in ('know', 'understand', 'apply', 'apply-high')),
        kind text not null check
          (kind in ('choice', 'true-false', 'short-answer', 'essay', 'matching', 'ordering', 'cloze')),
        stimulus_id uuid,
        stimulus_position int,
        status text not null check (status in ('draft', 'in-review', 'approved', 'returned', 'retired')),
        status_reason text,
        author_id uuid not null,
        -- The newest version, and the newest approved one, which tests use.
        latest_version int not null default 1,
        approved_version int,
        -- SHA-256 of the newest version's stem and options: questions that ask the same have equal prints.
        fingerprint text not null,
        search_text text not null default '',
        version int not null default 1,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (school_id, id),
        foreign key (school_id, subject_id) references school.subject (school_id, id),
        foreign key (school_id, department_id) references school.department (school_id, id),
        foreign key (school_id, lesson_id) references curriculum.lesson (school_id, id),
        foreign key (school_id, stimulus_id) references assessment.stimulus (school_id, id),
        foreign key (school_id, author_id) references people.staff (school_id, id)
      );
      create index question_bank on assessment.question (school_id, subject_id, grade, status, id);
      create index question_fingerprint on assessment.question (school_id, fingerprint);
      create index question_lesson on assessment.question (school_id, lesson_id);
      create index question_author on assessment.question (school_id, author_id, id);
      create index question_stimulus on assessment.question (school_id, stimulus_id) where stimulus_id is not null;
      create index question_search on assessment.question using gin (school_id, search_text extensions.gin_trgm_ops);

      -- What a question says at one time; never changed once submitted, so that a test keeps what was asked.
      create table assessment.question_version (
        school_id uuid not null,
        question_id uuid not null,
        number int not null check (number > 0),
        content jsonb not null,
        explanation text not null default '',
        file_ids uuid[] not null default '{}',
        created_by uuid not null,
        created_at timestamptz not null,
        submitted_at timestamptz,
        approved_at timestamptz,
        primary key (school_id, question_id, number),
        foreign key (school_id, question_id) references assessment.question (school_id, id),
        foreign key (school_id, created_by) references people.staff (school_id, id)
      );
      create index question_version_file on assessment.question_version using gin (school_id, file_ids);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema assessment cascade');
  }
}
