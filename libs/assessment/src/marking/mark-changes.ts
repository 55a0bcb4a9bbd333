import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, Events } from '@hoclieu/platform';
import { ResultsChanged } from '../release/release.events';

export interface MarkChange {
  attemptId: string;
  position: number;
  /** Hundredths. */
  before: number;
  after: number;
}

interface Concerned {
  sittingId: string;
  title: string;
  subject: string;
  className: string;
  studentAccountIds: string[];
  guardianAccountIds: string[];
  staffIds: string[];
}

/** Scores that change after they were given keep their reason, and those concerned are told. */
@Injectable()
export class MarkChanges {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** In the transaction of the change. Families hear of it only where they have seen the result. */
  async record(actor: Actor, changes: readonly MarkChange[], reason: string): Promise<void> {
    if (changes.length === 0) return;
    await this.keep(actor, changes, reason);
    for (const { sittingId, ...told } of await this.concerned(actor, changes))
      await this.events.record(actor, ResultsChanged, sittingId, { ...told, reason });
  }

  private async keep(actor: Actor, changes: readonly MarkChange[], reason: string): Promise<void> {
    await this.database.query(
      `insert into assessment.mark_change (school_id, attempt_id, position, old_score, new_score, reason, changed_by, changed_at)
       select $1, x."attemptId", x.position, x.before, x.after, $3, $4, $5
         from jsonb_to_recordset($2::jsonb) as x ("attemptId" uuid, position int, before int, after int)`,
      [actor.schoolId, JSON.stringify(changes), reason, actor.personId, this.clock.now()],
    );
  }

  /** Of each sitting: its students and guardians once it is released; who gave it and who teaches the class in the subject. */
  private concerned(actor: Actor, changes: readonly MarkChange[]): Promise<Concerned[]> {
    return this.database.query<Concerned>(
      `with changed as (
         select distinct p.sitting_id, p.student_id from unnest($2::uuid[]) as x (id)
           join assessment.attempt p on p.school_id = $1 and p.id = x.id)
       select s.id as "sittingId", t.title, j.name as subject, c.name as "className",
              array(select a.id from changed d
                      join people.account a on a.school_id = $1 and a.kind = 'student' and a.person_id = d.student_id
                     where d.sitting_id = s.id and s.released_at is not null) as "studentAccountIds",
              array(select distinct a.id from changed d
                      join people.guardianship g on g.school_id = $1 and g.student_id = d.student_id
                      join people.account a on a.school_id = $1 and a.kind = 'guardian' and a.person_id = g.guardian_id
                     where d.sitting_id = s.id and s.released_at is not null) as "guardianAccountIds",
              array(select w.id from people.staff w
                     where w.school_id = $1 and w.id is distinct from $3::uuid
                       and (w.id = s.created_by or exists (select from people.teaching_assignment g
                             where g.school_id = $1 and g.class_id = s.class_id and g.subject_id = t.subject_id
                               and g.staff_id = w.id and g.to_on is null))) as "staffIds"
         from assessment.sitting s
         join assessment.test t on t.school_id = s.school_id and t.id = s.test_id
         join school.subject j on j.school_id = t.school_id and j.id = t.subject_id
         join school.class c on c.school_id = s.school_id and c.id = s.class_id
        where s.school_id = $1 and s.id in (select sitting_id from changed)
        order by s.id`,
      [actor.schoolId, changes.map(({ attemptId }) => attemptId), actor.personId],
    );
  }
}
