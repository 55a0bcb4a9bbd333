import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events, newId, NotFound } from '@hoclieu/platform';
import { Accounts } from '../account.repository';
import { RoleGranted, RoleRevoked } from '../people.events';
import { RoleGrant } from '../role-grant.entity';
import { RoleNeedsStaff } from '../people.errors';
import { changeRole } from './account.policy';
import { Principals } from './principals';
import { checkScope, NewGrant } from './role-scope';

/** Who may do what, where and until when. */
@Injectable()
export class RoleGranting {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly principals: Principals,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Throws `RoleNeedsStaff`, `RoleNeedsScope` and `GrantDatesReversed`. */
  async grant(actor: Actor, accountId: string, wanted: NewGrant): Promise<RoleGrant> {
    allow(changeRole, actor, { accountId, role: wanted.role });
    return this.database.transaction(async () => {
      const account = await this.accounts.lock(actor.schoolId, accountId);
      if (account.kind !== 'staff') throw new RoleNeedsStaff();
      const fromOn = wanted.fromOn ?? this.clock.today();
      checkScope(wanted, fromOn);
      await this.checkPlace(actor.schoolId, wanted);
      const grant = Object.assign(new RoleGrant(), {
        campusId: null,
        departmentId: null,
        classId: null,
        toOn: null,
        ...wanted,
        id: newId(),
        schoolId: actor.schoolId,
        accountId,
        fromOn,
        grantedBy: actor.accountId,
      });
      await this.database.repository(RoleGrant).insert(grant);
      await this.events.record(actor, RoleGranted, accountId, {
        username: account.username,
        role: grant.role,
      });
      return grant;
    });
  }

  /** Ends a grant at once: yesterday was its last day. The last principal cannot be revoked. */
  async revoke(actor: Actor, accountId: string, grantId: string): Promise<void> {
    await this.database.transaction(async () => {
      const account = await this.accounts.lock(actor.schoolId, accountId);
      const grant = await this.database
        .repository(RoleGrant)
        .findOneBy({ schoolId: actor.schoolId, accountId, id: grantId });
      if (!grant) throw new NotFound('role-grant');
      allow(changeRole, actor, { accountId, role: grant.role });
      await this.database.query(
        'update people.role_grant set to_on = $4::date - 1 where school_id = $1 and account_id = $2 and id = $3',
        [actor.schoolId, accountId, grantId, this.clock.today()],
      );
      await this.principals.mustRemain(actor.schoolId);
      await this.events.record(actor, RoleRevoked, accountId, {
        username: account.username,
        role: grant.role,
      });
    });
  }

  /** A campus, department or class of another school is not there. */
  private async checkPlace(schoolId: string, { campusId, departmentId, classId }: NewGrant): Promise<void> {
    const found = await this.database.one<{ there: boolean }>(
      `select ($2::uuid is null or exists (select from school.campus where school_id = $1 and id = $2))
          and ($3::uuid is null or exists (select from school.department where school_id = $1 and id = $3))
          and ($4::uuid is null or exists (select from school.class where school_id = $1 and id = $4)) as there`,
      [schoolId, campusId ?? null, departmentId ?? null, classId ?? null],
    );
    if (!found?.there) throw new NotFound('scope');
  }
}
