import { Actor, Grant, Role, roles, systemActor } from '@hoclieu/platform';
import { draftPlan, editCatalogue, readPlanning } from './planning.policy';

const maths = { departmentId: 'maths' };

function someone(role: Role, scope: Partial<Grant> = {}): Actor {
  const kind = role === 'student' || role === 'guardian' ? role : 'staff';
  const grant: Grant = { role, campusId: null, departmentId: null, classId: null, ...scope };
  return { ...systemActor('school'), kind, grants: [grant] };
}

describe('Who may do what with plans and catalogues', () => {
  const drafts: Role[] = ['principal', 'deputy', 'clerk'];
  const edits: Role[] = ['principal', 'deputy'];

  it.each(roles)('%s', (role) => {
    const actor = someone(role);
    expect({ read: readPlanning(actor), draft: draftPlan(actor), edit: editCatalogue(actor, maths) }).toEqual(
      {
        read: role !== 'student' && role !== 'guardian',
        draft: drafts.includes(role),
        edit: edits.includes(role),
      },
    );
  });

  it('a department head edits the catalogues of the departments they head, no other', () => {
    const head = someone('department-head', { departmentId: 'maths' });
    expect(editCatalogue(head, maths)).toBe(true);
    expect(editCatalogue(head, { departmentId: 'literature' })).toBe(false);
  });
});
