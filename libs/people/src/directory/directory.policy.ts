import { Actor, holds, managedCampuses } from '@hoclieu/platform';

/** How much of the school's students somebody sees. */
export interface StudentReach {
  readonly everyone: boolean;
  readonly campusIds: string[];
  /** Teachers: the classes they teach or are homeroom teacher of. */
  readonly staffId: string | null;
  /** Guardians: their own children. */
  readonly guardianId: string | null;
  /** Students: themselves. */
  readonly studentId: string | null;
}

export function studentReach(actor: Actor): StudentReach {
  return {
    everyone:
      holds(actor, 'principal', 'deputy', 'clerk', 'technician', 'inspector') ||
      actor.scopes.includes('people:read'),
    campusIds: managedCampuses(actor),
    staffId: actor.kind === 'staff' ? actor.personId : null,
    guardianId: actor.kind === 'guardian' ? actor.personId : null,
    studentId: actor.kind === 'student' ? actor.personId : null,
  };
}

/** Everybody who works at the school may choose a colleague from the list; outsiders and children may not. */
export function listStaff(actor: Actor): boolean {
  return actor.kind === 'staff' || actor.kind === 'system' || actor.scopes.includes('people:read');
}

/** Codes and positions of colleagues, beyond name and department. */
export function seeStaffRecords(actor: Actor): boolean {
  return holds(actor, 'principal', 'deputy', 'clerk', 'technician', 'inspector', 'campus-manager');
}

export function moveStudents(actor: Actor): boolean {
  return holds(actor, 'principal', 'deputy', 'clerk') || actor.scopes.includes('people:write');
}

export function callGuardians(actor: Actor, classId: string | null): boolean {
  const isHomeroom = actor.grants.some(
    (grant) => grant.role === 'homeroom-teacher' && classId !== null && grant.classId === classId,
  );
  return isHomeroom || holds(actor, 'principal', 'deputy', 'clerk');
}

/** `079314000001` becomes `•••••••••001` for those who need not know it. */
export function masked(number: string | null, visible: boolean): string | null {
  if (number === null || visible) return number;
  return number.slice(-3).padStart(number.length, '•');
}
