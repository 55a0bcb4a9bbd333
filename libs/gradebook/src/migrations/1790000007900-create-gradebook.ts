import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateGradebook1790000007900 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema gradebook;

      -- The marks of a class in a subject and a term are entered, approved and published together. form and
      -- regular_marks are of the rules in force when the sheet was opened.
      create table gradebook.sheet (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        school_year_id uuid not null,
        class_id uuid not null,
        subject_id uuid not null,
        term smallint not null check (term in (1, 2)),
        form text not null check (form in ('score', 'comment', 'primary', 'primary-final', 'primary-both')),
        regular_marks smallint not null check (regular_marks between 0 and 9),
        status text not null default 'open' check (status in ('open', 'submitted', 'returned')),
        submitted_at timestamptz,
        published_at timestamptz,
        return_reason text,
        version int not null default 1,
        primary key (school_id, id),
        unique (school_id, class_id, subject_id, term),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id),
        foreign key (school_id, class_id) references school.class (school_id, id),
        foreign key (school_id, subject_id) references school.subject (school_id, id)
      );
      create index sheet_year on gradebook.sheet (school_id, school_year_id, term);

      -- A mark is the student's, whatever class they are in; sheet_id is the sheet it was written on last.
      -- score: tenths of a mark. word: Đ, CĐ, M, V, T, H, C or the text of a comment. Neither: an emptied cell.
      create table gradebook.mark (
        school_id uuid not null,
        school_year_id uuid not null,
        student_id uuid not null,
        subject_id uuid not null,
        term smallint not null check (term in (1, 2)),
        part text not null,
        score smallint check (score between 0 and 100),
        word text check (score is null or word is null),
        status text not null check (status in ('provisional', 'confirmed', 'submitted', 'published')),
        sheet_id uuid not null,
        source text not null default '',
        version int not null default 1,
        changed_by uuid,
        changed_at timestamptz not null,
        published_score smallint check (published_score between 0 and 100),
        published_word text,
        published_at timestamptz,
        primary key (school_id, school_year_id, student_id, subject_id, term, part),
        foreign key (school_id, student_id) references people.student (school_id, id),
        foreign key (school_id, subject_id) references school.subject (school_id, id),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id),
        foreign key (school_id, sheet_id) references gradebook.sheet (school_id, id)
      );
      create index mark_sheet on gradebook.mark (school_id, sheet_id, status);

      -- Every value a cell has had. reason: why a published mark was changed.
      create table gradebook.mark_change (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        school_year_id uuid not null,
        student_id uuid not null,
        subject_id uuid not null,
        term smallint not null,
        part text not null,
        old_score smallint,
        old_word text,
        new_score smallint,
        new_word text,
        was_published boolean not null,
        reason text,
        source text not null,
        changed_by_name text not null,
        changed_at timestamptz not null,
        primary key (school_id, id),
        foreign key (school_id, student_id) references people.student (school_id, id)
      );
      create index mark_change_cell
        on gradebook.mark_change (school_id, school_year_id, student_id, subject_id, term, part, id);

      -- A locked kind of column that the head opened again for one sheet.
      create table gradebook.reopening (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        sheet_id uuid not null,
        kind text not null check (kind in ('tx', 'gk', 'ck')),
        until_on date not null,
        reason text not null,
        opened_by_name text not null,
        opened_at timestamptz not null,
        primary key (school_id, id),
        foreign key (school_id, sheet_id) references gradebook.sheet (school_id, id)
      );
      create index reopening_sheet on gradebook.reopening (school_id, sheet_id, kind, until_on);

      -- What the homeroom teacher says of a student in a term. conduct: Thông tư 22; traits: Thông tư 27,
      -- each quality and competence with T, Đ or C. absences: half-days.
      create table gradebook.homeroom_record (
        school_id uuid not null,
        school_year_id uuid not null,
        student_id uuid not null,
        term smallint not null check (term in (1, 2)),
        conduct text check (conduct in ('tot', 'kha', 'dat', 'chua-dat')),
        traits jsonb not null default '{}',
        absences int not null default 0 check (absences between 0 and 400),
        version int not null default 1,
        changed_by uuid,
        changed_at timestamptz not null,
        primary key (school_id, school_year_id, student_id, term),
        foreign key (school_id, student_id) references people.student (school_id, id),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema gradebook cascade');
  }
}
