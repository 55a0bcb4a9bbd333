import type { Role } from '@hoclieu/platform';
import { GrantDatesReversed, RoleNeedsScope } from '../people.errors';

export interface NewGrant {
  readonly role: Role;
  readonly campusId?: string | null;
  readonly departmentId?: string | null;
  readonly classId?: string | null;
  readonly fromOn?: string;
  readonly toOn?: string | null;
}

/** The place a role is bound to; roles not named hold in the whole school. */
export const scopeOfRole: Partial<Record<Role, 'campus' | 'department' | 'class'>> = {
  'campus-manager': 'campus',
  'department-head': 'department',
  'homeroom-teacher': 'class',
};

/** Roles that are given by hand; students and guardians have theirs by being who they are. */
export const grantableRoles: readonly Role[] = [
  'principal',
  'deputy',
  'campus-manager',
  'department-head',
  'teacher',
  'homeroom-teacher',
  'clerk',
  'librarian',
  'technician',
  'inspector',
];

/** Throws `RoleNeedsScope` when the place is missing or of another kind, `GrantDatesReversed` when it ends before it begins. */
export function checkScope(grant: NewGrant, fromOn: string): void {
  const needed = scopeOfRole[grant.role];
  const given = givenPlaces(grant);
  if (given.join() !== (needed ?? '')) throw new RoleNeedsScope(needed ?? 'school');
  if (grant.toOn && grant.toOn < fromOn) throw new GrantDatesReversed();
}

function givenPlaces({ campusId, departmentId, classId }: NewGrant): string[] {
  const places = Object.entries({ campus: campusId, department: departmentId, class: classId });
  return places.flatMap(([place, id]) => (id ? place : []));
}
