import { JobHost, RecordedEvent } from '@hoclieu/platform';
import type { RunningModules } from './test-module';

const registered = new WeakSet<JobHost>();

export async function deliverEvents(modules: RunningModules, host: JobHost, schoolId: string): Promise<void> {
  if (!registered.has(host)) host.register();
  registered.add(host);
  for (
    let events = await waiting(modules, schoolId);
    events.length > 0;
    events = await waiting(modules, schoolId)
  ) {
    for (const event of events) await host.deliver(event);
  }
}

function waiting(modules: RunningModules, schoolId: string): Promise<RecordedEvent[]> {
  return modules.database.query<RecordedEvent>(
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
