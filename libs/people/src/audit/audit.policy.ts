import { Actor, holds } from '@hoclieu/platform';

/** Who may read what everybody did (rights key `audit.view`). */
export function readAudit(actor: Actor): boolean {
  return holds(actor, 'principal', 'deputy', 'technician', 'inspector');
}
