import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateMaterial1790000006500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- kind: the five kinds of Điều 7, Thông tư 09/2021/TT-BGDĐT. lesson_name, chapter, term: as they were when the
      -- material was begun. revises_id: a working copy of a published material; it is 'replaced' once it is taken over.
      create table catalog.material (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        catalogue_entry_id uuid,
        outside_catalogue boolean not null,
        revises_id uuid,
        lesson_id uuid not null,
        lesson_name text not null,
        chapter text not null default '',
        term int check (term in (1, 2)),
        subject_id uuid not null,
        grade int not null check (grade between 1 and 12),
        school_year_id uuid not null,
        department_id uuid,
        campus_id uuid,
        title text not null check (title <> ''),
        kind text not null check (kind in
          ('multimedia-lecture', 'experiment-guide', 'simulation', 'question-set', 'reference')),
        interactive boolean not null default false,
        stage text not null check (stage in ('before', 'in', 'after')),
        description text not null default '',
        licence text check (licence in ('own-work', 'cc-by', 'cc-by-sa', 'cc-by-nc', 'cc-by-nc-sa', 'public-domain',
          'permission', 'textbook-publisher')),
        source text not null default '',
        reuse_scope text not null default 'system' check (reuse_scope in ('department', 'campus', 'system')),
        requirement_codes text[] not null default '{}',
        author_id uuid not null,
        status text not null default 'draft' check (status in
          ('draft', 'in-review', 'published', 'returned', 'withdrawn', 'replaced', 'retired')),
        status_reason text,
        content_hash text,
        revision int not null default 1 check (revision > 0),
        submitted_at timestamptz,
        published_at timestamptz,
        version int not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        folded_title text not null generated always as (platform.fold(title)) stored,
        search_names text not null generated always as (platform.fold(title || ' ' || lesson_name)) stored,
        search_text text not null generated always as
          (platform.fold(title || ' ' || lesson_name || ' ' || chapter || ' ' || description)) stored,
        search_vector tsvector not null generated always as (to_tsvector('simple'::regconfig,
          platform.fold(title || ' ' || lesson_name || ' ' || chapter || ' ' || description))) stored,
        primary key (school_id, id),
        foreign key (school_id, catalogue_entry_id) references catalog.catalogue_entry (school_id, id),
        foreign key (school_id, revises_id) references catalog.material (school_id, id),
        foreign key (school_id, lesson_id) references curriculum.lesson (school_id, id),
        foreign key (school_id, subject_id) references school.subject (school_id, id),
        foreign key (school_id, school_year_id) references school.school_year (school_id, id),
        foreign key (school_id, department_id) references school.department (school_id, id),
        foreign key (school_id, campus_id) references school.campus (school_id, id),
        foreign key (school_id, author_id) references people.staff (school_id, id)
      );
      create unique index material_of_entry on catalog.material (school_id, catalogue_entry_id)
        where status not in ('withdrawn', 'replaced', 'retired');
      create unique index material_working_copy on catalog.material (school_id, revises_id)
        where status in ('draft', 'in-review', 'returned');
      create index material_entry on catalog.material (school_id, catalogue_entry_id);
      create index material_recent on catalog.material (school_id, updated_at desc, id desc);
      create index material_title on catalog.material (school_id, folded_title, id);
      create index material_lesson on catalog.material (school_id, lesson_id, status);
      create index material_author on catalog.material (school_id, author_id, updated_at desc, id desc);
      create index material_department on catalog.material (school_id, department_id, updated_at desc, id desc);
      create index material_subject on catalog.material (school_id, subject_id, grade, updated_at desc, id desc);
      create index material_status on catalog.material (school_id, status, updated_at desc, id desc);
      create index material_words on catalog.material using gin (school_id, search_vector);
      create index material_letters on catalog.material using gin (school_id, search_names extensions.gin_trgm_ops);

      create table catalog.material_part (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        material_id uuid not null,
        position int not null check (position > 0),
        kind text not null check (kind in ('file', 'link')),
        file_id uuid,
        url text,
        title text not null,
        primary key (school_id, id),
        unique (school_id, material_id, position),
        check ((kind = 'file') = (file_id is not null) and (kind = 'link') = (url is not null)),
        foreign key (school_id, material_id) references catalog.material (school_id, id),
        foreign key (school_id, file_id) references files.stored_file (school_id, id)
      );
      create index material_part_file on catalog.material_part (school_id, file_id);

      -- What was published, as it was: an old revision stays citable when a newer one is in force.
      create table catalog.material_revision (
        school_id uuid not null,
        material_id uuid not null,
        revision int not null,
        approved_as uuid not null,
        content jsonb not null,
        file_ids uuid[] not null,
        content_hash text not null,
        published_at timestamptz not null,
        primary key (school_id, material_id, revision),
        foreign key (school_id, material_id) references catalog.material (school_id, id),
        foreign key (school_id, approved_as) references catalog.material (school_id, id)
      );
      create index material_revision_file on catalog.material_revision using gin (school_id, file_ids);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table catalog.material_revision; drop table catalog.material_part; drop table catalog.material',
    );
  }
}
