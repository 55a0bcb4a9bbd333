import { Actor, isHead } from '@hoclieu/platform';

/** Shares are sums without names of children: all staff see them, and API clients with the scope. */
export function canViewShare(actor: Actor): boolean {
  return ['staff', 'api-client', 'system'].includes(actor.kind);
}

export function canRecompute(actor: Actor): boolean {
  return isHead(actor);
}
