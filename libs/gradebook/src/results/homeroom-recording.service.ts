import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events, VersionConflict } from '@hoclieu/platform';
import { HomeroomRecorded } from '../gradebook.events';
import { recordHomeroom } from '../gradebook.policy';
import type { Level } from '../regulation/regulation';
import { ClassResultsQuery } from './class-results.query';

export interface HomeroomEntry {
  readonly studentId: string;
  readonly conduct: Level | null;
  readonly absences: number;
  /** 0 where nothing was recorded yet. */
  readonly version: number;
}

const write = `
  insert into gradebook.homeroom_record as r (school_id, school_year_id, student_id, term, conduct, absences,
                                              version, changed_by, changed_at)
  select $1, $2, x."studentId", $4, x.conduct, x.absences, x.version + 1, $6, $7
    from jsonb_to_recordset($5::jsonb)
      as x ("studentId" uuid, conduct text, absences int, version int)
    join people.enrolment e on e.school_id = $1 and e.class_id = $3 and e.student_id = x."studentId" and e.to_on is null
  on conflict (school_id, school_year_id, student_id, term) do update
    set conduct = excluded.conduct, absences = excluded.absences,
        version = excluded.version, changed_by = excluded.changed_by, changed_at = excluded.changed_at
    where r.version = excluded.version - 1
  returning 1`;

/** Training and absences of a term, by the homeroom teacher. */
@Injectable()
export class HomeroomRecording {
  constructor(
    private readonly database: Database,
    private readonly classes: ClassResultsQuery,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** All entries or none; throws VersionConflict when one was changed meanwhile or the student has left the class. */
  async record(actor: Actor, classId: string, term: 1 | 2, entries: HomeroomEntry[]): Promise<void> {
    await this.database.transaction(async () => {
      const { isHomeroom, schoolYearId } = await this.classes.get(actor, classId);
      allow(recordHomeroom, actor, { isHomeroom });
      const written = await this.database.query(write, [
        actor.schoolId,
        schoolYearId,
        classId,
        term,
        JSON.stringify(entries),
        actor.personId,
        this.clock.now(),
      ]);
      if (written.length < entries.length) throw new VersionConflict();
      await this.events.record(actor, HomeroomRecorded, classId, { classId, term, students: entries.length });
    });
  }
}
