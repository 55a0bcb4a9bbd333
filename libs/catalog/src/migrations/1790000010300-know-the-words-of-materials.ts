import { MigrationInterface, QueryRunner } from 'typeorm';

/** A mistyped search looks among the school's own words; uploads of sound and moving pictures may carry captions. */
export class KnowTheWordsOfMaterials1790000010300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table catalog.material drop search_names, drop search_text;

      -- The words of a school's materials, to find what a mistyped one was meant to be. A word stays when the last
      -- material that used it is changed: it then finds nothing.
      create extension if not exists fuzzystrmatch with schema extensions;
      create table catalog.search_word (
        school_id uuid not null references school.school,
        word text not null check (word ~ '^[a-z]{2,40}$'),
        primary key (school_id, word)
      );
      create function catalog.learn_words() returns trigger
        language plpgsql as $$
        begin
          insert into catalog.search_word (school_id, word)
          select new.school_id, word from unnest(tsvector_to_array(new.search_vector)) as word where word ~ '^[a-z]{2,40}$'
              on conflict do nothing;
          return null;
        end $$;
      create trigger material_words after insert or update of title, lesson_name, chapter, description
        on catalog.material for each row execute function catalog.learn_words();
      insert into catalog.search_word (school_id, word)
      select distinct m.school_id, word
        from catalog.material m, unnest(tsvector_to_array(m.search_vector)) as word where word ~ '^[a-z]{2,40}$';

      alter table catalog.material_part
        add captions_file_id uuid,
        add check (captions_file_id is null or kind = 'file'),
        add foreign key (school_id, captions_file_id) references files.stored_file (school_id, id);
      create index material_part_captions on catalog.material_part (school_id, captions_file_id)
        where captions_file_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table catalog.material_part drop captions_file_id;
      drop trigger material_words on catalog.material;
      drop function catalog.learn_words;
      drop table catalog.search_word;
      alter table catalog.material
        add search_names text not null generated always as (platform.fold(title || ' ' || lesson_name)) stored,
        add search_text text not null generated always as
          (platform.fold(title || ' ' || lesson_name || ' ' || chapter || ' ' || description)) stored;
      create index material_letters on catalog.material using gin (school_id, search_names extensions.gin_trgm_ops);
    `);
  }
}
