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

      -- Appends to the school's chain; one writer per school at a time, so that the chain has no forks.
      create function platform.record_event(school uuid, event_name text, kind text, subject uuid,
        event_actor jsonb, event_payload jsonb, event_id uuid, happened timestamptz) returns bigint
        language plpgsql as $$
        declare previous bytea; number bigint;
        begin
          perform pg_advisory_xact_lock(hashtextextended(school::text, 4725));
          select hash into previous from platform.event where school_id = school order by seq desc limit 1;
          insert into platform.event (id, school_id, name, subject_kind, subject_id, actor, payload, at, previous_hash, hash)
          values (event_id, school, event_name, kind, subject, event_actor, event_payload, happened, previous,
            platform.event_hash(previous, event_id, school, event_name, subject, event_actor, event_payload, happened))
          returning seq into number;
          return number;
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
