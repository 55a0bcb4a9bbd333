import { Injectable } from '@nestjs/common';
import { Actor, Database, EventDefinition, Events } from '@hoclieu/platform';

/** What the students of a class are told by; those without an account are not told, nor of what is held on paper. */
export interface Announced {
  title: string;
  subject: string;
  studentAccountIds: string[];
}

/** Records that tests were given to classes, moved or called off, with the students whom it concerns. */
@Injectable()
export class SittingAnnouncing {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  async record<P extends object>(
    actor: Actor,
    event: EventDefinition<P & Announced>,
    happened: ReadonlyMap<string, P>,
  ): Promise<void> {
    const announced = await this.database.query<Announced & { id: string }>(
      `select s.id, t.title, j.name as subject,
              array(select a.id from people.enrolment e
                      join people.account a on a.school_id = e.school_id and a.kind = 'student' and a.person_id = e.student_id
                     where e.school_id = s.school_id and e.class_id = s.class_id and e.to_on is null
                       and s.form = 'online') as "studentAccountIds"
         from assessment.sitting s
         join assessment.test t on t.school_id = s.school_id and t.id = s.test_id
         join school.subject j on j.school_id = t.school_id and j.id = t.subject_id
        where s.school_id = $1 and s.id = any($2::uuid[])`,
      [actor.schoolId, [...happened.keys()]],
    );
    for (const { id, ...told } of announced)
      await this.events.record(actor, event, id, { ...(happened.get(id) as P), ...told });
  }
}
