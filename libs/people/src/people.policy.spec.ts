import { Actor, Role, roles } from '@hoclieu/platform';
import { changeRole, manageAccounts, manageApiClients } from './accounts/account.policy';
import { readAudit } from './audit/audit.policy';
import { listStaff, moveStudents, seeStaffRecords, studentReach } from './directory/directory.policy';
import { importRosters, seePersonalNumbers } from './roster/roster.policy';

function someone(role: Role): Actor {
  const kind = role === 'student' || role === 'guardian' ? role : 'staff';
  const grants = [{ role, campusId: 'campus', departmentId: null, classId: null }];
  return {
    kind,
    schoolId: 'school',
    accountId: 'me',
    personId: 'me',
    name: role,
    locale: 'vi',
    grants,
    scopes: [],
  };
}

const other = { accountId: 'other', role: 'teacher' as const };
const actions: Record<string, (actor: Actor) => boolean> = {
  'import rosters': importRosters,
  'see personal numbers': seePersonalNumbers,
  'manage accounts': manageAccounts,
  'give a colleague a role': (actor) => changeRole(actor, other),
  'make a principal': (actor) => changeRole(actor, { ...other, role: 'principal' }),
  'give oneself a role': (actor) => changeRole(actor, { ...other, accountId: 'me' }),
  'manage API keys': manageApiClients,
  'read the audit trail': readAudit,
  'see every student': (actor) => studentReach(actor).everyone,
  'move a student': moveStudents,
  'choose a colleague': listStaff,
  'see staff records': seeStaffRecords,
};

const heads: Role[] = ['principal', 'deputy'];
const outside: Role[] = ['student', 'guardian'];
const allowed: Record<string, Role[]> = {
  'import rosters': [...heads, 'clerk', 'technician'],
  'see personal numbers': [...heads, 'clerk'],
  'manage accounts': [...heads, 'technician'],
  'give a colleague a role': [...heads, 'technician'],
  'make a principal': ['principal'],
  'give oneself a role': [],
  'manage API keys': ['principal', 'technician'],
  'read the audit trail': [...heads, 'technician', 'inspector'],
  'see every student': [...heads, 'clerk', 'technician', 'inspector'],
  'move a student': [...heads, 'clerk'],
  'choose a colleague': roles.filter((role) => !outside.includes(role)),
  'see staff records': [...heads, 'campus-manager', 'clerk', 'technician', 'inspector'],
};

describe.each(Object.keys(actions))('To %s', (action) => {
  it.each(roles)('%s', (role) => {
    expect(actions[action]?.(someone(role))).toBe(allowed[action]?.includes(role));
  });
});
