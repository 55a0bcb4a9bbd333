import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, headedDepartments, holds, isHead } from '@hoclieu/platform';
import type { DelegationView } from './http/delegation.view';

export interface Colleague {
  readonly staffId: string;
  readonly name: string;
  /** What shows which of two people of one name is meant. */
  readonly position: string;
}

@Injectable()
export class DelegationQuery {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Given or received by the actor; heads of school and the technician see all. Ended ones for a year. */
  async list(actor: Actor): Promise<DelegationView[]> {
    const rows = await this.database.query<Omit<DelegationView, 'can'> & { own: boolean }>(
      `select delegation.id, delegation.from_on::text as "fromOn", delegation.to_on::text as "toOn", delegation.kinds,
              delegation.note, delegation.ended_at as "endedAt", delegation.from_staff_id = $2 as own,
              jsonb_build_object('staffId', giver.id, 'name', giver.full_name) as "from",
              jsonb_build_object('staffId', taker.id, 'name', taker.full_name) as "to",
              case when delegation.ended_at is not null or delegation.to_on < $4::date then 'over'
                   when delegation.from_on > $4::date then 'coming' else 'in-force' end as state
         from approval.delegation delegation
         join people.staff giver on giver.school_id = delegation.school_id and giver.id = delegation.from_staff_id
         join people.staff taker on taker.school_id = delegation.school_id and taker.id = delegation.to_staff_id
        where delegation.school_id = $1 and delegation.to_on > $4::date - 365
          and ($3 or $2 in (delegation.from_staff_id, delegation.to_staff_id))
        order by delegation.ended_at is not null, delegation.to_on desc, delegation.id desc
        limit 200`,
      [
        actor.schoolId,
        actor.personId,
        holds(actor, 'principal', 'deputy', 'technician', 'inspector'),
        this.clock.today(),
      ],
    );
    return rows.map(({ own, ...row }) => ({ ...row, can: { change: own && row.endedAt === null } }));
  }

  /** Heads of school delegate to heads of school; campus managers and department heads within their reach. */
  delegatesOf(actor: Actor): Promise<Colleague[]> {
    return this.database.query<Colleague>(
      `select distinct staff.id as "staffId", staff.full_name as name, staff.position
         from people.role_grant granted
         join people.account account on account.school_id = granted.school_id and account.id = granted.account_id
          and account.kind = 'staff' and account.disabled_at is null
         join people.staff staff on staff.school_id = account.school_id and staff.id = account.person_id
          and staff.status = 'active'
         left join school.department own on own.school_id = granted.school_id
          and own.id = coalesce(granted.department_id, staff.department_id)
        where granted.school_id = $1 and granted.from_on <= $6::date
          and (granted.to_on is null or granted.to_on >= $6::date) and staff.id <> $2
          and (($3 and granted.role in ('principal', 'deputy'))
            or ($4 and granted.role in ('deputy', 'campus-manager', 'department-head'))
            or (granted.role in ('teacher', 'department-head')
                and (own.id = any ($5::uuid[]) or own.parent_id = any ($5::uuid[]))))
        order by name, "staffId"`,
      [
        actor.schoolId,
        actor.personId,
        isHead(actor),
        holds(actor, 'campus-manager'),
        headedDepartments(actor),
        this.clock.today(),
      ],
    );
  }
}
