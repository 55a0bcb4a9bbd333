import { Actor, Page } from '@hoclieu/platform';
import type { ListedAccount, ListedGrant } from '../accounts/account-directory';
import { changeRole } from '../accounts/account.policy';
import { grantableRoles, scopeOfRole } from '../accounts/role-scope';
import type { ApiClient } from '../api-client.entity';
import { AccountDetail, AccountPage, AccountSummary, ApiClientView, RoleGrantView } from './account.view';

export function accountSummary(actor: Actor, account: ListedAccount): AccountSummary {
  const { folded: _, ...shown } = account;
  const own = account.id === actor.accountId;
  const isClosed = account.state === 'disabled';
  return {
    ...shown,
    can: {
      resetPassword: !own && !isClosed,
      close: !own && !isClosed,
      reopen: isClosed,
      unlock: account.state === 'locked',
      grantRole: account.kind === 'staff' && !own,
    },
  };
}

export function accountPage(actor: Actor, page: Page<ListedAccount>): AccountPage {
  return {
    items: page.items.map((account) => accountSummary(actor, account)),
    nextCursor: page.nextCursor,
  };
}

export function accountDetail(
  actor: Actor,
  account: ListedAccount,
  grants: ListedGrant[],
  today: string,
): AccountDetail {
  return {
    ...accountSummary(actor, account),
    grants: grants.map((grant) => grantView(actor, account, grant, today)),
    grantableRoles: grantableRoles
      .filter((role) => changeRole(actor, { accountId: account.id, role }))
      .map((role) => ({ role, scope: scopeOfRole[role] ?? null })),
  };
}

function grantView(actor: Actor, account: ListedAccount, grant: ListedGrant, today: string): RoleGrantView {
  const ended = grant.toOn !== null && grant.toOn < today;
  return {
    ...grant,
    inForce: !ended && grant.fromOn <= today,
    can: { revoke: !ended && changeRole(actor, { accountId: account.id, role: grant.role }) },
  };
}

export function apiClientView(client: ApiClient): ApiClientView {
  const { id, name, keyPrefix, scopes, createdAt, lastUsedAt, expiresAt, revokedAt } = client;
  return {
    id,
    name,
    keyPrefix,
    scopes,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    expiresAt: expiresAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
    can: { revoke: !revokedAt },
  };
}
