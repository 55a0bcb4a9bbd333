import type { Locale } from './problems/messages';
import { NotAllowed } from './problems/platform.errors';

export const roles = [
  'principal',
  'deputy',
  'campus-manager',
  'department-head',
  'teacher',
  'homeroom-teacher',
  'clerk',
  'librarian',
  'technician',
  'student',
  'guardian',
  'inspector',
] as const;
export type Role = (typeof roles)[number];

/** A role within a scope; all three nulls mean the whole school. */
export interface Grant {
  readonly role: Role;
  readonly campusId: string | null;
  readonly departmentId: string | null;
  readonly classId: string | null;
}

/** Who acts. Passed explicitly as the first argument of every service method. */
export interface Actor {
  readonly kind: 'staff' | 'student' | 'guardian' | 'api-client' | 'system';
  readonly schoolId: string;
  readonly accountId: string | null;
  /** staff, student or guardian id, by `kind`. */
  readonly personId: string | null;
  readonly name: string;
  readonly locale: Locale;
  readonly grants: readonly Grant[];
  /** What an API client may do, e.g. `materials:read`; empty for people. */
  readonly scopes: readonly string[];
}

export function holds(actor: Actor, ...wanted: Role[]): boolean {
  return actor.grants.some((grant) => wanted.includes(grant.role));
}

export function isHead(actor: Actor): boolean {
  return holds(actor, 'principal', 'deputy');
}

/** Departments the actor heads, those of the campuses below a system-wide one included. */
export function headedDepartments(actor: Actor): string[] {
  return actor.grants.flatMap((grant) =>
    grant.role === 'department-head' && grant.departmentId ? [grant.departmentId] : [],
  );
}

export function headsDepartment(actor: Actor, departmentId: string | null): boolean {
  return departmentId !== null && headedDepartments(actor).includes(departmentId);
}

export function managedCampuses(actor: Actor): string[] {
  return actor.grants.flatMap((grant) =>
    grant.role === 'campus-manager' && grant.campusId ? [grant.campusId] : [],
  );
}

export function allow<T>(policy: (actor: Actor, subject: T) => boolean, actor: Actor, subject: T): void {
  if (!policy(actor, subject)) throw new NotAllowed(policy.name);
}

/** The worker acting for the school itself: schedules, recomputations, imports of the loader. */
export function systemActor(schoolId: string): Actor {
  return {
    kind: 'system',
    schoolId,
    accountId: null,
    personId: null,
    name: 'Hệ thống',
    locale: 'vi',
    grants: [{ role: 'principal', campusId: null, departmentId: null, classId: null }],
    scopes: [],
  };
}
