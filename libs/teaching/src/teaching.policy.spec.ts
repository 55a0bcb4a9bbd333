import type { Actor, Role } from '@hoclieu/platform';
import { PlanAction, PlanStatus, planTransitions } from './plan-status';
import { decideForceMajeure, deliveryPolicy, teachingPlanPolicy } from './teaching.policy';

const everybody: Role[] = [
  'principal',
  'deputy',
  'campus-manager',
  'department-head',
  'homeroom-teacher',
  'clerk',
  'librarian',
  'technician',
  'inspector',
  'student',
  'guardian',
];

function someone(role: Role, personId = 'someone'): Actor {
  const kind = role === 'student' || role === 'guardian' ? role : 'staff';
  const grants = [{ role, campusId: null, departmentId: null, classId: null }];
  return { kind, schoolId: 's', accountId: 'a', personId, name: role, locale: 'vi', grants, scopes: [] };
}

const owner = someone('teacher', 'minh');
const plan = (status: PlanStatus) => ({
  teacherId: 'minh',
  can: (action: PlanAction) => action in planTransitions[status],
});

describe('Who may do what with a teaching plan', () => {
  it.each<[PlanStatus, string[]]>([
    ['draft', ['edit', 'submit']],
    ['submitted', ['withdraw']],
    ['approved', ['revise']],
    ['returned', ['edit', 'submit']],
  ])('lets its teacher, while it is %s, only %p', (status, allowed) => {
    const { edit, submit, withdraw, revise } = teachingPlanPolicy;
    const may = Object.entries({ edit, submit, withdraw, revise }).filter(([, rule]) =>
      rule(owner, plan(status)),
    );
    expect(may.map(([name]) => name)).toEqual(allowed);
  });

  it.each([...everybody, 'teacher' as const])(
    'lets no %s change, submit or record for another teacher',
    (role) => {
      const actor = someone(role);
      expect(teachingPlanPolicy.edit(actor, plan('draft'))).toBe(false);
      expect(teachingPlanPolicy.submit(actor, plan('draft'))).toBe(false);
      expect(deliveryPolicy.record(actor, plan('approved'))).toBe(false);
    },
  );

  it('takes a student with the teacher’s id for no teacher', () => {
    expect(deliveryPolicy.record(someone('student', 'minh'), plan('approved'))).toBe(false);
  });

  it.each(everybody)('decides on force majeure and takes records back as a head only: %s', (role) => {
    const head = role === 'principal' || role === 'deputy';
    expect(decideForceMajeure(someone(role))).toBe(head);
    expect(deliveryPolicy.withdraw(someone(role), { teacherId: 'minh' })).toBe(head);
  });
});
