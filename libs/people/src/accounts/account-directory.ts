import { Injectable } from '@nestjs/common';
import {
  Actor,
  allow,
  Clock,
  Database,
  decodeCursor,
  NotFound,
  Page,
  pageOf,
  PageQuery,
  Role,
} from '@hoclieu/platform';
import { manageAccounts } from './account.policy';

export interface AccountFilter {
  readonly kind?: 'staff' | 'student' | 'guardian';
  /** Part of a name or user name, with or without diacritics. */
  readonly q?: string;
  readonly state?: AccountState;
  readonly role?: Role;
}

export type AccountState = 'active' | 'locked' | 'disabled' | 'not-yet-used';

export interface ListedAccount {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly kind: 'staff' | 'student' | 'guardian';
  readonly personId: string;
  readonly state: AccountState;
  readonly lastSignedInAt: string | null;
  readonly roles: string[];
  readonly folded: string;
}

export interface ListedGrant {
  readonly id: string;
  readonly role: Role;
  readonly scopeLabel: string | null;
  readonly fromOn: string;
  readonly toOn: string | null;
  readonly grantedByName: string | null;
}

const listed = `
  select a.id, a.username, a.display_name as "displayName", a.kind, a.person_id as "personId",
         platform.fold(a.display_name) as folded, a.last_signed_in_at as "lastSignedInAt",
         case when a.disabled_at is not null then 'disabled'
              when a.locked_until > $2 then 'locked'
              when a.last_signed_in_at is null then 'not-yet-used' else 'active' end as state,
         coalesce((select array_agg(distinct g.role order by g.role) from people.role_grant g
                    where g.school_id = a.school_id and g.account_id = a.id
                      and g.from_on <= $3::date and (g.to_on is null or g.to_on >= $3::date)), '{}') as roles
    from people.account a
   where a.school_id = $1`;

/** The accounts of a school, for those who manage them. */
@Injectable()
export class AccountDirectory {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, filter: AccountFilter, page: PageQuery): Promise<Page<ListedAccount>> {
    allow(manageAccounts, actor, null);
    const limit = page.limit ?? 50;
    const [name, id] = page.cursor ? decodeCursor(page.cursor, 2) : [null, null];
    const rows = await this.database.query<ListedAccount>(
      `select * from (${listed}
          and ($4::text is null or a.kind = $4)
          and ($5::text is null or platform.fold(a.display_name) like '%' || platform.fold($5) || '%' or a.username like lower($5) || '%')
        ) as account
        where ($6::text is null or state = $6) and ($7::text is null or $7 = any(roles))
          and ($8::text is null or (folded, id) > ($8, $9::uuid))
        order by folded, id limit $10`,
      [
        ...this.base(actor),
        filter.kind ?? null,
        escapeLike(filter.q),
        filter.state ?? null,
        filter.role ?? null,
        name,
        id,
        limit + 1,
      ],
    );
    return pageOf(rows, limit, (row) => [row.folded, row.id]);
  }

  async get(actor: Actor, id: string): Promise<ListedAccount> {
    allow(manageAccounts, actor, null);
    const row = await this.database.one<ListedAccount>(`${listed} and a.id = $4`, [...this.base(actor), id]);
    if (!row) throw new NotFound('account');
    return row;
  }

  /** Grants of an account, those in force and to come first, ended ones after them. */
  async grants(actor: Actor, accountId: string): Promise<ListedGrant[]> {
    return this.database.query<ListedGrant>(
      `select g.id, g.role, coalesce(d.name, c.name, k.name) as "scopeLabel", g.from_on::text as "fromOn",
              g.to_on::text as "toOn", b.display_name as "grantedByName"
         from people.role_grant g
         left join school.department d on d.school_id = g.school_id and d.id = g.department_id
         left join school.campus c on c.school_id = g.school_id and c.id = g.campus_id
         left join school.class k on k.school_id = g.school_id and k.id = g.class_id
         left join people.account b on b.school_id = g.school_id and b.id = g.granted_by
        where g.school_id = $1 and g.account_id = $2
        order by g.to_on is not null and g.to_on < $3::date, g.from_on desc, g.id`,
      [actor.schoolId, accountId, this.clock.today()],
    );
  }

  private base(actor: Actor): unknown[] {
    return [actor.schoolId, this.clock.now(), this.clock.today()];
  }
}

function escapeLike(text: string | undefined): string | null {
  return text?.trim() ? text.trim().replace(/[\\%_]/g, '\\$&') : null;
}
