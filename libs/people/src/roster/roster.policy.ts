import { Actor, holds } from '@hoclieu/platform';

/** Rosters are the clerk's work; heads and the technician stand in (rights key `people.import`). */
export function importRosters(actor: Actor): boolean {
  return holds(actor, 'principal', 'deputy', 'clerk', 'technician') || actor.scopes.includes('people:write');
}

/** Full codes and numbers of people; everybody else sees them masked (Luật 91/2025/QH15: collect and show less). */
export function seePersonalNumbers(actor: Actor): boolean {
  return holds(actor, 'principal', 'deputy', 'clerk');
}
