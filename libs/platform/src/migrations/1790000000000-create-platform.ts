import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePlatform1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema platform;
      create schema if not exists extensions;
      create extension if not exists unaccent with schema extensions;
      create extension if not exists pg_trgm with schema extensions;
      create extension if not exists btree_gin with schema extensions;

      -- Folded text for search and for matching names: no diacritics, đ as d, lower case, single blanks.
      create function platform.fold(input text) returns text
        language sql immutable strict parallel safe
        return btrim(regexp_replace(lower(extensions.unaccent('extensions.unaccent',
          replace(replace(normalize(input, NFC), 'đ', 'd'), 'Đ', 'd'))), '\\s+', ' ', 'g'));

      create table platform.event (
        seq bigint generated always as identity,
        id uuid not null default uuidv7(),
        school_id uuid not null,
        name text not null,
        subject_kind text not null,
        subject_id uuid,
        actor jsonb not null,
        payload jsonb not null,
        at timestamptz not null,
        previous_hash bytea,
        hash bytea not null,
        dispatched_at timestamptz,
        primary key (school_id, seq)
      );
      create index event_waiting on platform.event (seq) where dispatched_at is null;
      create index event_subject on platform.event (school_id, subject_kind, subject_id, seq);
      create index event_time on platform.event (school_id, at);

      create function platform.event_hash(previous bytea, id uuid, school uuid, name text, subject uuid,
        actor jsonb, payload jsonb, at timestamptz) returns bytea
        language sql immutable
        return sha256(coalesce(previous, ''::bytea) || convert_to(concat_ws('|', id, school, name, subject,
          actor::text, payload::text, extract(epoch from at)::text), 'UTF8'));

      -- Appends to the chains of the events' schools, in the order given; one writer per school at a time, so that a
      -- chain has no forks. The locks are taken in one order, so that two writers never wait for each other.
      create function platform.record_events(events jsonb) returns void
        language plpgsql as $$
        declare event record; previous bytea;
        begin
          perform pg_advisory_xact_lock(key)
             from (select distinct hashtextextended(school::text, 4725) as key
                     from jsonb_to_recordset(events) as each (school uuid) order by key) chain;
          for event in
            select * from jsonb_to_recordset(events) as each (school uuid, id uuid, name text, kind text, subject uuid,
              actor jsonb, payload jsonb, at timestamptz)
          loop
            previous := (select hash from platform.event where school_id = event.school order by seq desc limit 1);
            insert into platform.event (id, school_id, name, subject_kind, subject_id, actor, payload, at, previous_hash, hash)
            values (event.id, event.school, event.name, event.kind, event.subject, event.actor, event.payload, event.at,
              previous, platform.event_hash(previous, event.id, event.school, event.name, event.subject, event.actor,
                event.payload, event.at));
          end loop;
        end $$;

      create table platform.idempotency_key (
        school_id uuid not null,
        account text not null,
        key text not null,
        request_hash text not null,
        status int,
        response jsonb,
        created_at timestamptz not null default now(),
        primary key (school_id, account, key)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema platform cascade');
  }
}
