import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@hoclieu/platform';
import { LastPrincipal } from '../people.errors';

/** A school always keeps somebody who can act as its principal. */
@Injectable()
export class Principals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Call it after the change, in its transaction: throws `LastPrincipal` when nobody is left, which takes it back. */
  async mustRemain(schoolId: string): Promise<void> {
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 22))', [schoolId]);
    const left = await this.database.one(
      `select 1 from people.role_grant g
         join people.account a on a.school_id = g.school_id and a.id = g.account_id and a.disabled_at is null
        where g.school_id = $1 and g.role = 'principal'
          and g.from_on <= $2::date and (g.to_on is null or g.to_on >= $2::date) limit 1`,
      [schoolId, this.clock.today()],
    );
    if (!left) throw new LastPrincipal();
  }
}
