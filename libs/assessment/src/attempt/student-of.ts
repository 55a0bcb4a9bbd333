import { Actor, NotAllowed } from '@hoclieu/platform';

/** The student who acts; nobody else takes tests. */
export function studentOf(actor: Actor): { schoolId: string; studentId: string } {
  if (actor.kind !== 'student' || !actor.personId) throw new NotAllowed('take-test');
  return { schoolId: actor.schoolId, studentId: actor.personId };
}
