import { Actor, holds, Role } from '@hoclieu/platform';

const staff: Role[] = [
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
const heads: Role[] = ['principal', 'deputy'];

/** Which parts of the portal a role opens. What may be done inside is each module's own policy. */
const rights: Record<string, Role[]> = {
  'dashboard.view': staff,
  'dashboard.school': [...heads, 'campus-manager', 'inspector'],
  'dashboard.department': ['department-head'],
  'share.view': staff,
  'plans.view': staff,
  'catalogues.view': staff,
  'materials.view': staff,
  'approvals.view': staff,
  'approvals.manage': [...heads, 'technician'],
  'distributions.view': staff,
  'teaching.view': [
    ...heads,
    'campus-manager',
    'department-head',
    'teacher',
    'homeroom-teacher',
    'inspector',
  ],
  'learning.student': ['student'],
  'learning.guardian': ['guardian'],
  'questions.view': [
    ...heads,
    'campus-manager',
    'department-head',
    'teacher',
    'homeroom-teacher',
    'inspector',
  ],
  'tests.view': [...heads, 'campus-manager', 'department-head', 'teacher', 'homeroom-teacher', 'inspector'],
  'gradebook.view': [
    ...heads,
    'campus-manager',
    'department-head',
    'teacher',
    'homeroom-teacher',
    'clerk',
    'inspector',
  ],
  'assessment.student': ['student'],
  'gradebook.family': ['student', 'guardian'],
  'reports.view': [...heads, 'campus-manager', 'department-head', 'clerk', 'inspector'],
  'sync.view': [...heads, 'clerk', 'technician', 'inspector'],
  'people.view': [...heads, 'campus-manager', 'clerk', 'technician', 'inspector'],
  'people.import': [...heads, 'clerk', 'technician'],
  'accounts.manage': [...heads, 'technician'],
  'api-clients.manage': ['principal', 'technician'],
  'audit.view': [...heads, 'technician', 'inspector'],
  'settings.manage': [...heads, 'technician'],
};

export function portalRights(actor: Actor): Record<string, boolean> {
  return Object.fromEntries(Object.entries(rights).map(([right, roles]) => [right, holds(actor, ...roles)]));
}

export function opensTo(actor: Actor): string {
  if (actor.kind === 'student') return '/learn';
  return actor.kind === 'guardian' ? '/children' : '/dashboard';
}
