import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, Grant, Locale } from '@hoclieu/platform';
import { tokenHash } from './sessions';

interface ActorRow {
  school_id: string;
  account_id: string;
  kind: 'staff' | 'student' | 'guardian';
  person_id: string;
  display_name: string;
  locale: Locale;
  must_change_password: boolean;
  grants: Grant[];
}

export interface LoadedActor {
  readonly actor: Actor;
  readonly mustChangePassword: boolean;
}

/**
 * Who an account is at this moment: its grants in force today, a system-wide head's campus departments, and the
 * homeroom classes, in one statement.
 */
@Injectable()
export class Actors {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null when there is no such account or it is closed. */
  async load(schoolId: string, accountId: string): Promise<LoadedActor | null> {
    const parameters = [this.clock.today(), schoolId, accountId];
    const [row] = await this.database.prepared<ActorRow>('people.actor', ofAccount, parameters);
    return row ? loaded(row) : null;
  }

  /**
   * Who a session's token stands for; null when it is unknown, too old, or the account closed. Every request asks
   * this, so session, account and rights are one statement, read afresh: what was taken away is gone at once.
   */
  async ofSession(token: string): Promise<LoadedActor | null> {
    const parameters = [this.clock.today(), tokenHash(token), this.clock.now()];
    const [row] = await this.database.prepared<ActorRow>('people.session-actor', ofSession, parameters);
    return row ? loaded(row) : null;
  }
}

function loaded(row: ActorRow): LoadedActor {
  return {
    mustChangePassword: row.must_change_password,
    actor: {
      kind: row.kind,
      schoolId: row.school_id,
      accountId: row.account_id,
      personId: row.person_id,
      name: row.display_name,
      locale: row.locale,
      grants: row.kind === 'staff' ? row.grants : [everywhere(row.kind)],
      scopes: [],
    },
  };
}

function everywhere(role: 'student' | 'guardian'): Grant {
  return { role, campusId: null, departmentId: null, classId: null };
}

const inForce = `g.school_id = a.school_id and g.account_id = a.id and g.from_on <= $1::date
  and (g.to_on is null or g.to_on >= $1::date)`;

const actor = `
  select a.school_id, a.id as account_id, a.kind, a.person_id, a.display_name, a.locale, a.must_change_password,
         (select coalesce(json_agg(mine), '[]') from (
           select g.role, g.campus_id as "campusId", g.department_id as "departmentId", g.class_id as "classId"
             from people.role_grant g where ${inForce}
           union
           select g.role, null, d.id, null
             from people.role_grant g
             join school.department d on d.school_id = g.school_id and d.parent_id = g.department_id
            where g.role = 'department-head' and ${inForce}
           union
           select 'homeroom-teacher', null, null, h.class_id
             from people.homeroom_assignment h
            where h.school_id = a.school_id and h.staff_id = a.person_id and h.to_on is null and a.kind = 'staff') as mine
         ) as grants`;

const ofAccount = `${actor} from people.account a where a.school_id = $2 and a.id = $3 and a.disabled_at is null`;

const ofSession = `${actor}
    from people.session s
    join people.account a on a.school_id = s.school_id and a.id = s.account_id and a.disabled_at is null
   where s.token_hash = $2 and s.expires_at > $3`;
