import { Actor, holds } from '@hoclieu/platform';

/** Only who teaches the subject in the class gives marks: not the head, not the homeroom teacher. */
export function enterMarks(actor: Actor, { teaches }: { teaches: boolean }): boolean {
  return actor.kind === 'staff' && teaches;
}

/** Results of tests come in from the system itself on behalf of who marked them. */
export function takeMarks(actor: Actor, { teaches }: { teaches: boolean }): boolean {
  return actor.kind === 'system' || enterMarks(actor, { teaches });
}

export function setLockDates(actor: Actor): boolean {
  return holds(actor, 'principal', 'deputy');
}

/** A locked column is opened again by the head of the school alone. */
export function reopenColumn(actor: Actor): boolean {
  return holds(actor, 'principal');
}

export function recordHomeroom(actor: Actor, { isHomeroom }: { isHomeroom: boolean }): boolean {
  return actor.kind === 'staff' && isHomeroom;
}
