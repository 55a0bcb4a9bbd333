import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import { Accounts } from './account.repository';
import type { SessionView } from './http/session.view';
import { opensTo, portalRights } from './portal-rights';

@Injectable()
export class SessionViews {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly structure: SchoolStructure,
  ) {}

  async of(actor: Actor): Promise<SessionView> {
    const account = await this.accounts.get(actor.schoolId, String(actor.accountId));
    const school = await this.structure.school(actor.schoolId);
    const year = await this.structure.findCurrentYear(actor.schoolId);
    const { id, username, displayName, kind, personId, locale, mustChangePassword } = account;
    return {
      account: { id, username, displayName, kind, personId, locale, mustChangePassword },
      school: { id: school.id, name: school.name, code: school.code },
      schoolYear: year && { id: year.id, name: year.name, startsOn: year.startsOn, endsOn: year.endsOn },
      roles: await this.rolesOf(actor),
      can: portalRights(actor),
      opensTo: opensTo(actor),
    };
  }

  private rolesOf(actor: Actor): Promise<SessionView['roles']> {
    return this.database.query(
      `select grants.role, coalesce(d.name, c.name, k.name) as "scopeLabel"
         from jsonb_to_recordset($2::jsonb)
              as grants (role text, "campusId" uuid, "departmentId" uuid, "classId" uuid)
         left join school.department d on d.school_id = $1 and d.id = grants."departmentId"
         left join school.campus c on c.school_id = $1 and c.id = grants."campusId"
         left join school.class k on k.school_id = $1 and k.id = grants."classId"
        order by grants.role, 2`,
      [actor.schoolId, JSON.stringify(actor.grants)],
    );
  }
}
