import { Actor, headsDepartment, isHead } from '@hoclieu/platform';

/** What the rules need to know of a distribution or an import: who answers for its subject. */
export interface OfDepartment {
  readonly departmentId: string | null;
}

/** Staff and the school's systems read all distributions; students and families do not. */
export function readDistributions(actor: Actor): boolean {
  return actor.kind !== 'student' && actor.kind !== 'guardian';
}

/** The head of the subject's department keeps its distributions, and so may the head of school and the deputies. */
export function keepDistribution(actor: Actor, { departmentId }: OfDepartment): boolean {
  return isHead(actor) || headsDepartment(actor, departmentId) || actor.kind === 'api-client';
}

/** Submitting is a person's word for the department; a system does not give it. */
export function submitDistribution(actor: Actor, { departmentId }: OfDepartment): boolean {
  return isHead(actor) || headsDepartment(actor, departmentId);
}
