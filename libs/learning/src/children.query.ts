import { Injectable } from '@nestjs/common';
import { Actor, Database, NotAllowed, NotFound } from '@hoclieu/platform';

export interface Child {
  readonly id: string;
  readonly fullName: string;
  readonly className: string | null;
}

/** The children of a guardian; nobody else's are ever found. */
@Injectable()
export class Children {
  constructor(private readonly database: Database) {}

  async of(actor: Actor): Promise<Child[]> {
    if (actor.kind !== 'guardian') throw new NotAllowed('listChildren');
    return this.database.query<Child>(childrenOfGuardian, [actor.schoolId, actor.personId]);
  }

  async get(actor: Actor, studentId: string): Promise<{ schoolId: string; studentId: string }> {
    const children = await this.of(actor);
    if (!children.some((child) => child.id === studentId)) throw new NotFound('student');
    return { schoolId: actor.schoolId, studentId };
  }
}

const childrenOfGuardian = `
  select s.id, s.full_name as "fullName", c.name as "className"
    from people.guardianship g
    join people.student s on s.school_id = g.school_id and s.id = g.student_id
    left join people.enrolment e on e.school_id = s.school_id and e.student_id = s.id and e.to_on is null
    left join school.class c on c.school_id = e.school_id and c.id = e.class_id
   where g.school_id = $1 and g.guardian_id = $2
   order by c.grade desc nulls last, s.full_name, s.id`;
