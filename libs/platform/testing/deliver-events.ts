import { Database, JobHost, RecordedEvent } from '@hoclieu/platform';

const registered = new WeakSet<JobHost>();

export async function deliverEvents(database: Database, host: JobHost, schoolId: string): Promise<void> {
  if (!registered.has(host)) host.register();
  registered.add(host);
  for (
    let events = await waiting(database, schoolId);
    events.length > 0;
    events = await waiting(database, schoolId)
  ) {
    for (const event of events) await host.deliver(event);
  }
}

function waiting(database: Database, schoolId: string): Promise<RecordedEvent[]> {
  return database.query<RecordedEvent>(
    `with taken as (
       update platform.event set dispatched_at = now()
        where school_id = $1 and dispatched_at is null
       returning *
     )
     select seq::text, id, school_id as "schoolId", name, subject_kind as "subjectKind",
            subject_id as "subjectId", actor, payload, at from taken order by seq`,
    [schoolId],
  );
}
