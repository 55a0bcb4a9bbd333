import type { Actor, Grant, Role } from '@hoclieu/platform';
import { keepDistribution, readDistributions, submitDistribution } from './curriculum.policy';

const maths = 'maths';

function person(kind: Actor['kind'], role?: Role, departmentId: string | null = null): Actor {
  const grants: Grant[] = role ? [{ role, campusId: null, departmentId, classId: null }] : [];
  const who = { schoolId: 'school', accountId: null, personId: null, name: '', locale: 'vi' } as const;
  return { kind, ...who, grants, scopes: [] };
}

describe('Who may do what with the distribution of mathematics', () => {
  test.each([
    ['principal', person('staff', 'principal'), [true, true, true]],
    ['deputy', person('staff', 'deputy'), [true, true, true]],
    ['head of mathematics', person('staff', 'department-head', maths), [true, true, true]],
    ['head of literature', person('staff', 'department-head', 'literature'), [true, false, false]],
    ['campus manager', person('staff', 'campus-manager'), [true, false, false]],
    ['teacher', person('staff', 'teacher', maths), [true, false, false]],
    ['homeroom teacher', person('staff', 'homeroom-teacher'), [true, false, false]],
    ['clerk', person('staff', 'clerk'), [true, false, false]],
    ['librarian', person('staff', 'librarian'), [true, false, false]],
    ['technician', person('staff', 'technician'), [true, false, false]],
    ['inspector', person('staff', 'inspector'), [true, false, false]],
    ['student', person('student', 'student'), [false, false, false]],
    ['guardian', person('guardian', 'guardian'), [false, false, false]],
    ['a system with a key', person('api-client'), [true, true, false]],
  ])('%s: read, keep, submit', (_, actor, expected) => {
    const of = { departmentId: maths };
    const may = [readDistributions(actor), keepDistribution(actor, of), submitDistribution(actor, of)];
    expect(may).toEqual(expected);
  });

  test('a subject that no department answers for is kept by the board alone', () => {
    expect(keepDistribution(person('staff', 'department-head', maths), { departmentId: null })).toBe(false);
    expect(keepDistribution(person('staff', 'deputy'), { departmentId: null })).toBe(true);
  });
});
