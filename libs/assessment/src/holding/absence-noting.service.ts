import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, Events, NotAllowed, NotFound, VersionConflict } from '@hoclieu/platform';
import { StudentOfAnotherClass, StudentTookPart } from './holding.errors';
import { AbsenceNoted } from './holding.events';
import { careScope, mayNote } from './missed-tests.sql';
import { visibleSitting } from './sitting-scope';

/** What is left out stays as it was noted before; an empty text takes it back. */
export interface AbsenceNote {
  sittingId: string;
  studentId: string;
  /** Of the note that was read; 0 for the first. */
  version: number;
  reason?: string;
  help?: string;
}

interface Noted {
  sittingId: string;
  studentId: string;
  reason: string;
  help: string;
  mayNote: boolean;
  isOfClass: boolean;
  tookPart: boolean;
}

const notedSql = `
  select s.id as "sittingId", n."studentId", coalesce(away.reason, '') as reason, coalesce(away.help, '') as help,
         ${mayNote} as "mayNote",
         exists (select from people.enrolment e where e.school_id = s.school_id and e.class_id = s.class_id
                    and e.student_id = n."studentId" and e.to_on is null) as "isOfClass",
         exists (select from assessment.attempt p where p.school_id = s.school_id and p.sitting_id = s.id
                    and p.student_id = n."studentId") as "tookPart"
    from jsonb_to_recordset($6::jsonb) as n ("sittingId" uuid, "studentId" uuid)
    join assessment.sitting s on s.id = n."sittingId"
    join assessment.test t on t.school_id = s.school_id and t.id = s.test_id
    join school.class c on c.school_id = s.school_id and c.id = s.class_id
    left join assessment.absence away
      on away.school_id = s.school_id and away.sitting_id = s.id and away.student_id = n."studentId"
   where ${visibleSitting}`;

/** A note is written over the version that was read, or not at all; one without a word is no note. */
const keepSql = `
  insert into assessment.absence as away (school_id, sitting_id, student_id, reason, help, noted_by, noted_at, version)
  select $1, n."sittingId", n."studentId", n.reason, n.help, $3, $4, n.version + 1
    from jsonb_to_recordset($2::jsonb) as n ("sittingId" uuid, "studentId" uuid, version int, reason text, help text)
  on conflict (school_id, sitting_id, student_id) do update
    set reason = excluded.reason, help = excluded.help, noted_by = excluded.noted_by, noted_at = excluded.noted_at,
        version = excluded.version
    where away.version = excluded.version - 1
  returning 1`;

/** Why students took no part and what was done for them: one student, or many of a class at once. */
@Injectable()
export class AbsenceNoting {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  /** All or nothing. @throws NotFound, NotAllowed, StudentOfAnotherClass, StudentTookPart, VersionConflict */
  async note(actor: Actor, notes: readonly AbsenceNote[]): Promise<void> {
    await this.database.transaction(async () => {
      const before = await this.before(actor, notes);
      const kept = notes.map((note) => {
        const { reason, help } = before.get(keyOf(note)) ?? { reason: '', help: '' };
        return { ...note, reason: note.reason ?? reason, help: note.help ?? help };
      });
      const { schoolId, personId } = actor;
      const written = await this.database.query(keepSql, [
        schoolId,
        JSON.stringify(kept),
        personId,
        this.clock.now(),
      ]);
      if (written.length < kept.length) throw new VersionConflict();
      await this.database.query(
        `delete from assessment.absence where school_id = $1 and sitting_id = any($2::uuid[]) and reason = '' and help = ''`,
        [schoolId, kept.map(({ sittingId }) => sittingId)],
      );
      for (const { sittingId, studentId, reason, help } of kept)
        await this.events.record(actor, AbsenceNoted, sittingId, {
          studentId,
          hasReason: reason !== '',
          hasHelp: help !== '',
        });
    });
  }

  private async before(actor: Actor, notes: readonly AbsenceNote[]): Promise<Map<string, Noted>> {
    const found = await this.database.query<Noted>(notedSql, [...careScope(actor), JSON.stringify(notes)]);
    if (found.length < notes.length) throw new NotFound('sitting');
    if (found.some((one) => !one.mayNote)) throw new NotAllowed('note-absence');
    if (found.some((one) => !one.isOfClass)) throw new StudentOfAnotherClass();
    if (found.some((one) => one.tookPart)) throw new StudentTookPart();
    return new Map(found.map((one) => [keyOf(one), one]));
  }
}

function keyOf({ sittingId, studentId }: { sittingId: string; studentId: string }): string {
  return `${sittingId} ${studentId}`;
}
