import { Actor, headsDepartment, holds, isHead, managedCampuses } from '@hoclieu/platform';

export interface Routed {
  readonly departmentId: string | null;
  readonly campusId: string | null;
  readonly authorStaffIds: string[];
  readonly requestedBy: string | null;
}

/** Each school writes its own rule: its heads, and the technician who keeps the system for them. */
export function manageFlows(actor: Actor, _kind: string): boolean {
  return holds(actor, 'principal', 'deputy', 'technician');
}

/** The rule is public within the school's staff. */
export function readFlows(actor: Actor, _kind: string): boolean {
  return !['student', 'guardian'].includes(actor.kind);
}

/** Heads of the subject's scope hand a step to somebody else; never on their own work. */
export function reassign(actor: Actor, request: Routed): boolean {
  const head =
    isHead(actor) ||
    headsDepartment(actor, request.departmentId) ||
    (request.campusId !== null && managedCampuses(actor).includes(request.campusId));
  return head && !isAuthor(actor, request);
}

/** The authors and whoever submitted may take the work back. */
export function withdraw(actor: Actor, request: Routed): boolean {
  return isAuthor(actor, request) || (actor.personId !== null && actor.personId === request.requestedBy);
}

/** Who may hand over their decisions for a period: those who decide by role. */
export function delegate(actor: Actor): boolean {
  return actor.kind === 'staff' && holds(actor, 'principal', 'deputy', 'campus-manager', 'department-head');
}

export function isAuthor(actor: Actor, request: Routed): boolean {
  return actor.personId !== null && request.authorStaffIds.includes(actor.personId);
}
