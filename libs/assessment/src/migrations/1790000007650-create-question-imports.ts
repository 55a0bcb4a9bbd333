import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateQuestionImports1790000007650 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A file of questions, read and waiting for its teacher; nothing of it is in the bank until it is kept.
      create table assessment.question_import (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        subject_id uuid not null,
        grade int not null check (grade between 1 and 12),
        format text not null,
        file_name text not null,
        status text not null check (status in ('review', 'kept')),
        -- What could not be carried and belongs to no question.
        losses jsonb not null,
        created_by uuid not null,
        created_at timestamptz not null,
        kept_at timestamptz,
        kept_questions int,
        primary key (school_id, id),
        foreign key (school_id, subject_id) references school.subject (school_id, id),
        foreign key (school_id, created_by) references people.staff (school_id, id)
      );
      create index question_import_of on assessment.question_import (school_id, created_by, id);

      create table assessment.question_import_row (
        school_id uuid not null,
        import_id uuid not null,
        position int not null,
        place text not null,
        content jsonb,
        explanation text not null,
        stimulus jsonb,
        level text check (level in ('know', 'understand', 'apply', 'apply-high')),
        lesson_id uuid,
        chapter text not null,
        requirement text not null,
        requirement_code text,
        problems jsonb not null,
        losses jsonb not null,
        choice text not null check (choice in ('keep', 'skip')),
        fingerprint text,
        -- A question of the bank, or an earlier one of the file, that asks the same.
        same_in_bank uuid,
        same_in_file int,
        question_id uuid,
        version int not null default 1,
        primary key (school_id, import_id, position),
        foreign key (school_id, import_id) references assessment.question_import (school_id, id) on delete cascade,
        foreign key (school_id, lesson_id) references curriculum.lesson (school_id, id),
        foreign key (school_id, question_id) references assessment.question (school_id, id)
      );

      -- Pictures and recordings while they wait; those of kept questions become stored files.
      create table assessment.question_import_attachment (
        school_id uuid not null,
        import_id uuid not null,
        key text not null,
        name text not null,
        media_type text not null,
        sha256 text not null,
        bytes bytea not null,
        primary key (school_id, import_id, key),
        foreign key (school_id, import_id) references assessment.question_import (school_id, id) on delete cascade
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table assessment.question_import_attachment;
      drop table assessment.question_import_row;
      drop table assessment.question_import;
    `);
  }
}
