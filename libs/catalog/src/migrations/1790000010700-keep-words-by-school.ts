import { MigrationInterface, QueryRunner } from 'typeorm';

const text = `platform.fold(title || ' ' || lesson_name || ' ' || chapter || ' ' || description)`;

/**
 * Words are indexed under the school that uses them: an index by word alone would walk through the materials of every
 * school to answer one. Where in a text a word stood is no longer kept, since nothing asks for it. A text of no more than
 * 500 bytes also stands in the order of time, where a search samples it; its words then fit into a row of that index.
 */
export class KeepWordsBySchool1790000010700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function catalog.school_words(school_id uuid, folded text) returns tsvector
        language sql immutable parallel safe as $$
          select array_to_tsvector(array(
            select right(school_id::text, 6) || left(word, 100)
              from unnest(tsvector_to_array(to_tsvector('simple'::regconfig, folded))) as word))
        $$;
      drop index catalog.material_words, catalog.material_recent;
      alter table catalog.material
        alter search_vector set expression as (catalog.school_words(school_id, ${text})),
        add brief_vector tsvector generated always as
          (case when octet_length(${text}) <= 500 then strip(to_tsvector('simple'::regconfig, ${text})) end) stored;
      create index material_words on catalog.material using gin (school_id, search_vector);
      create index material_recent on catalog.material (school_id, updated_at desc, id desc) include (brief_vector);
      create or replace function catalog.learn_words() returns trigger
        language plpgsql as $$
        begin
          insert into catalog.search_word (school_id, word)
          select new.school_id, word
            from unnest(tsvector_to_array(new.search_vector)) as kept, substr(kept, 7) as word
           where word ~ '^[a-z]{2,40}$'
              on conflict do nothing;
          return null;
        end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function catalog.learn_words() returns trigger
        language plpgsql as $$
        begin
          insert into catalog.search_word (school_id, word)
          select new.school_id, word from unnest(tsvector_to_array(new.search_vector)) as word where word ~ '^[a-z]{2,40}$'
              on conflict do nothing;
          return null;
        end $$;
      drop index catalog.material_words, catalog.material_recent;
      alter table catalog.material
        drop brief_vector,
        alter search_vector set expression as (to_tsvector('simple'::regconfig, ${text}));
      create index material_words on catalog.material using gin (school_id, search_vector);
      create index material_recent on catalog.material (school_id, updated_at desc, id desc);
      drop function catalog.school_words;
    `);
  }
}
