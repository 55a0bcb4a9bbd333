import { Injectable } from '@nestjs/common';
import { Clock, Database, Role } from '@hoclieu/platform';

/** Who holds a role in a school today. */
@Injectable()
export class RoleHolders {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async staffIds(schoolId: string, roles: readonly Role[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select distinct account.person_id as id
         from people.role_grant granted
         join people.account account on account.school_id = granted.school_id and account.id = granted.account_id
          and account.kind = 'staff' and account.disabled_at is null
        where granted.school_id = $1 and granted.role = any ($2)
          and granted.from_on <= $3::date and (granted.to_on is null or granted.to_on >= $3::date)`,
      [schoolId, roles, this.clock.today()],
    );
    return rows.map(({ id }) => id);
  }
}
