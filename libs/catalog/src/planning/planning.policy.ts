import { Actor, headsDepartment, holds, isHead } from '@hoclieu/platform';

/** Plans and catalogues are the staff's own affair; outside systems read them with their scope. */
export function readPlanning(actor: Actor): boolean {
  return actor.kind !== 'student' && actor.kind !== 'guardian';
}

/** The clerk (giáo vụ) draws the plan up, the board may too; approving it is the approval flow's matter. */
export function draftPlan(actor: Actor): boolean {
  return isHead(actor) || holds(actor, 'clerk');
}

/** A system-wide head works on the catalogues of the campus branches too; a branch's head on their own. */
export function editCatalogue(actor: Actor, catalogue: { readonly departmentId: string }): boolean {
  return isHead(actor) || headsDepartment(actor, catalogue.departmentId);
}
