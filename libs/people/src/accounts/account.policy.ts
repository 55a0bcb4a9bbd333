import { Actor, holds, Role } from '@hoclieu/platform';

/** Heads and the technician open, close and unlock accounts and grant roles (rights key `accounts.manage`). */
export function manageAccounts(actor: Actor): boolean {
  return holds(actor, 'principal', 'deputy', 'technician');
}

export interface RoleChange {
  readonly accountId: string;
  readonly role: Role;
}

/** Nobody changes their own roles, and only a principal makes another principal. */
export function changeRole(actor: Actor, { accountId, role }: RoleChange): boolean {
  if (!manageAccounts(actor) || actor.accountId === accountId) return false;
  return role !== 'principal' || holds(actor, 'principal');
}

/** A key opens the school's data to another system: the principal's decision, or the technician's on their behalf. */
export function manageApiClients(actor: Actor): boolean {
  return holds(actor, 'principal', 'technician');
}
