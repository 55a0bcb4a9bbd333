import type { Actor, Grant, Role } from '@hoclieu/platform';
import { Material } from './material.entity';
import { materialPolicy } from './material.policy';

const material = Object.assign(new Material(), { authorId: 'minh', departmentId: 'toan' });

function person(personId: string, role: Role, scope: Partial<Grant> = {}): Actor {
  const kind = role === 'student' || role === 'guardian' ? role : 'staff';
  const grants = [{ role, campusId: null, departmentId: null, classId: null, ...scope }];
  return { kind, schoolId: 's', accountId: 'a', personId, name: personId, locale: 'vi', grants, scopes: [] };
}

describe('What each role may do with thầy Minh’s material', () => {
  it.each<[string, Actor, string]>([
    ['the author', person('minh', 'teacher'), 'read create edit submit withdraw revise'],
    ['a colleague', person('thu', 'teacher'), 'read create'],
    [
      'the head of mathematics',
      person('lan', 'department-head', { departmentId: 'toan' }),
      'read create retire revise',
    ],
    ['the head of literature', person('khoa', 'department-head', { departmentId: 'van' }), 'read create'],
    ['the campus manager', person('viet', 'campus-manager', { campusId: 'cs2' }), 'read create'],
    ['the principal', person('hien', 'principal'), 'read create retire'],
    ['the deputy', person('dung', 'deputy'), 'read create retire'],
    ['the clerk', person('hoa', 'clerk'), 'read'],
    ['the librarian', person('sach', 'librarian'), 'read'],
    ['the technician', person('tuan', 'technician'), 'read'],
    ['the inspector', person('tra', 'inspector'), 'read'],
    ['a student', person('an', 'student'), ''],
    ['a guardian', person('me', 'guardian'), ''],
  ])('%s', (_, actor, expected) => {
    const { start: _start, ...policy } = materialPolicy;
    const allowed = Object.entries(policy).filter(([, may]) => may(actor, material));
    expect(allowed.map(([action]) => action).join(' ')).toBe(expected);
  });

  it('an entry is begun by its author or the head of its department', () => {
    const entry = { authorId: 'minh', departmentId: 'toan' };
    const may = (actor: Actor) => materialPolicy.start(actor, entry);
    expect(may(person('minh', 'teacher'))).toBe(true);
    expect(may(person('lan', 'department-head', { departmentId: 'toan' }))).toBe(true);
    expect(may(person('thu', 'teacher'))).toBe(false);
    expect(may(person('hien', 'principal'))).toBe(false);
  });
});
