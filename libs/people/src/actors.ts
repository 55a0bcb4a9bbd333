import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, Grant, Locale } from '@hoclieu/platform';

interface ActorRow {
  kind: 'staff' | 'student' | 'guardian';
  person_id: string;
  display_name: string;
  locale: Locale;
  must_change_password: boolean;
  disabled: boolean;
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

  async load(schoolId: string, accountId: string): Promise<LoadedActor | null> {
    const parameters = [schoolId, accountId, this.clock.today()];
    const [row] = await this.database.prepared<ActorRow>('people.actor', loadActor, parameters);
    if (!row || row.disabled) return null;
    const own = row.kind === 'staff' ? row.grants : [everywhere(row.kind)];
    return {
      mustChangePassword: row.must_change_password,
      actor: {
        kind: row.kind,
        schoolId,
        accountId,
        personId: row.person_id,
        name: row.display_name,
        locale: row.locale,
        grants: own,
        scopes: [],
      },
    };
  }
}

function everywhere(role: 'student' | 'guardian'): Grant {
  return { role, campusId: null, departmentId: null, classId: null };
}

const loadActor = `
  with granted as (
    select g.role, g.campus_id, g.department_id, g.class_id
      from people.role_grant g
     where g.school_id = $1 and g.account_id = $2 and g.from_on <= $3::date and (g.to_on is null or g.to_on >= $3::date)
  ), widened as (
    select role, campus_id, department_id, class_id from granted
    union
    select g.role, null, d.id, null
      from granted g
      join school.department d on d.school_id = $1 and d.parent_id = g.department_id
     where g.role = 'department-head'
    union
    select 'homeroom-teacher', null, null, h.class_id
      from people.account a
      join people.homeroom_assignment h on h.school_id = a.school_id and h.staff_id = a.person_id and h.to_on is null
     where a.school_id = $1 and a.id = $2 and a.kind = 'staff'
  )
  select a.kind, a.person_id, a.display_name, a.locale, a.must_change_password, a.disabled_at is not null as disabled,
         coalesce((select jsonb_agg(jsonb_build_object('role', role, 'campusId', campus_id,
                          'departmentId', department_id, 'classId', class_id)) from widened), '[]') as grants
    from people.account a
   where a.school_id = $1 and a.id = $2`;
