import { MigrationInterface, QueryRunner } from 'typeorm';

/** Thông tư 27: qualities and competences of pupils four times a year, with an approval of their own. */
export class KeepQualitiesAndCompetences1790000010500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What the homeroom teacher enters and submits together. period: 1 middle and 2 end of the first term, 3 and 4
      -- of the second.
      create table gradebook.trait_sheet (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        school_year_id uuid not null,
        class_id uuid not null,
        period smallint not null check (period between 1 and 4),
        status text not null default 'open' check (status in ('open', 'submitted', 'returned')),
        submitted_at timestamptz,
        published_at timestamptz,
        return_reason text,
        reopened_until date,
        version int not null default 1,
        primary key (school_id, id),
        unique (school_id, class_id, period),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id),
        foreign key (school_id, class_id) references school.class (school_id, id)
      );

      -- The pupil's, whatever class they are in. levels: T, Đ or C by key of the trait. published: what families see,
      -- {levels, comment, commended}. commended: recognised by the class for the title Học sinh Tiêu biểu.
      create table gradebook.trait_record (
        school_id uuid not null,
        school_year_id uuid not null,
        student_id uuid not null,
        period smallint not null check (period between 1 and 4),
        levels jsonb not null default '{}',
        comment text not null default '',
        commended boolean not null default false,
        version int not null default 1,
        changed_by uuid,
        changed_at timestamptz not null,
        published jsonb,
        published_at timestamptz,
        corrected boolean not null default false,
        primary key (school_id, school_year_id, student_id, period),
        foreign key (school_id, student_id) references people.student (school_id, id),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id)
      );

      insert into gradebook.trait_record (school_id, school_year_id, student_id, period, levels, changed_by, changed_at)
      select school_id, school_year_id, student_id, 2 * term, traits, changed_by, changed_at
        from gradebook.homeroom_record where traits <> '{}';
      alter table gradebook.homeroom_record drop traits;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gradebook.homeroom_record add traits jsonb not null default '{}';
      insert into gradebook.homeroom_record as h (school_id, school_year_id, student_id, term, traits, changed_by, changed_at)
      select school_id, school_year_id, student_id, period / 2, levels, changed_by, changed_at
        from gradebook.trait_record where period in (2, 4)
      on conflict (school_id, school_year_id, student_id, term) do update set traits = excluded.traits;
      drop table gradebook.trait_record;
      drop table gradebook.trait_sheet;
    `);
  }
}
