import { MigrationInterface, QueryRunner } from 'typeorm';

/** A transaction's events are written in one statement at its end, so that a school's chain is held for the commit alone. */
export class RecordEventsTogether1790000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function platform.record_event;

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
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function platform.record_events;

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
    `);
  }
}
