import { Actor, holds, isHead } from '@hoclieu/platform';

export function canViewReports(actor: Actor): boolean {
  return (
    isHead(actor) ||
    holds(actor, 'clerk', 'campus-manager', 'department-head', 'inspector') ||
    actor.kind === 'api-client'
  );
}

export function canMakeReports(actor: Actor): boolean {
  return isHead(actor) || holds(actor, 'clerk');
}

/** The report goes out under the head's name (TT 09/2021/TT-BGDĐT: the head reviews and reports). */
export function canIssueReports(actor: Actor): boolean {
  return isHead(actor) && actor.kind === 'staff';
}
