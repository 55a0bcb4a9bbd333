import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';

export interface ListedGuardian {
  readonly id: string;
  readonly fullName: string;
  readonly relation: 'father' | 'mother' | 'guardian';
  readonly phone: string | null;
  readonly hasAccount: boolean;
}

@Injectable()
export class GuardianDirectory {
  constructor(private readonly database: Database) {}

  /** Guardians of a student whom the caller has already found to be visible. */
  async of(actor: Actor, studentId: string): Promise<ListedGuardian[]> {
    return this.database.query<ListedGuardian>(
      `select g.id, g.full_name as "fullName", s.relation, g.phone,
              exists (select from people.account a where a.school_id = $1 and a.kind = 'guardian' and a.person_id = g.id) as "hasAccount"
         from people.guardianship s
         join people.guardian g on g.school_id = s.school_id and g.id = s.guardian_id
        where s.school_id = $1 and s.student_id = $2
        order by s.relation, g.folded_name`,
      [actor.schoolId, studentId],
    );
  }
}
