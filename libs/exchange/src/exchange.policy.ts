import { Actor, holds, isHead } from '@hoclieu/platform';

export function canViewSync(actor: Actor): boolean {
  return isHead(actor) || holds(actor, 'clerk', 'technician', 'inspector') || actor.kind === 'api-client';
}

/** The officer the school names for the sync (CV 1950, mục 2.1) is its clerk; the heads may as well. */
export function canRunSync(actor: Actor): boolean {
  return isHead(actor) || holds(actor, 'clerk');
}
