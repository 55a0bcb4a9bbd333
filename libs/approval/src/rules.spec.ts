import { Actor, Role } from '@hoclieu/platform';
import { defaultFlow, flowKinds } from './default-flows';
import { delegate, manageFlows, readFlows, reassign, Routed, withdraw } from './approval.policy';
import { checkFlow } from './flow-check';
import { RequestMove, RequestState, requestStates, transitions } from './request-state';
import { checkScores } from './rubric';

const of = (role: Role, scope: Partial<Actor['grants'][number]> = {}): Actor => ({
  kind: role === 'student' || role === 'guardian' ? role : 'staff',
  schoolId: 'school',
  accountId: role,
  personId: role,
  name: role,
  locale: 'vi',
  grants: [{ role, campusId: null, departmentId: null, classId: null, ...scope }],
  scopes: [],
});

describe('Who may do what with an approval', () => {
  const routed: Routed = {
    departmentId: 'maths',
    campusId: 'north',
    authorStaffIds: ['teacher'],
    requestedBy: 'teacher',
  };
  const actors: Record<string, Actor> = {
    principal: of('principal'),
    deputy: of('deputy'),
    'head of the department': of('department-head', { departmentId: 'maths' }),
    'head of another department': of('department-head', { departmentId: 'music' }),
    'manager of the campus': of('campus-manager', { campusId: 'north' }),
    'manager of another campus': of('campus-manager', { campusId: 'south' }),
    author: of('teacher'),
    technician: of('technician'),
    inspector: of('inspector'),
    librarian: of('librarian'),
    clerk: of('clerk'),
    student: of('student'),
    guardian: of('guardian'),
  };

  it.each([
    ['principal', 'read rule, write rule, reassign, delegate'],
    ['deputy', 'read rule, write rule, reassign, delegate'],
    ['head of the department', 'read rule, reassign, delegate'],
    ['head of another department', 'read rule, delegate'],
    ['manager of the campus', 'read rule, reassign, delegate'],
    ['manager of another campus', 'read rule, delegate'],
    ['author', 'read rule, withdraw'],
    ['technician', 'read rule, write rule'],
    ['inspector', 'read rule'],
    ['librarian', 'read rule'],
    ['clerk', 'read rule'],
    ['student', ''],
    ['guardian', ''],
  ])('%s: %s', (who, may) => {
    const actor = actors[who] as Actor;
    const actions = {
      'read rule': readFlows(actor, 'material'),
      'write rule': manageFlows(actor, 'material'),
      reassign: reassign(actor, routed),
      withdraw: withdraw(actor, routed),
      delegate: delegate(actor),
    };
    const allowed = Object.entries(actions).flatMap(([action, yes]) => (yes ? [action] : []));
    expect(allowed.join(', ')).toBe(may);
  });

  it('keeps a head from choosing the reviewer of their own work', () => {
    const head = actors['head of the department'] as Actor;
    expect(reassign(head, { ...routed, authorStaffIds: ['department-head'] })).toBe(false);
  });
});

describe('The states of a request', () => {
  const moves: RequestMove[] = ['submit', 'approve', 'return', 'withdraw', 'reopen'];
  const table: Record<RequestState, (RequestState | '-')[]> = {
    //           submit     approve     return      withdraw     reopen
    pending: ['-', 'approved', 'returned', 'withdrawn', 'pending'],
    approved: ['-', '-', '-', '-', 'pending'],
    returned: ['pending', '-', '-', '-', '-'],
    withdrawn: ['pending', '-', '-', '-', '-'],
  };

  it.each(requestStates)('%s', (state) => {
    expect(moves.map((move) => transitions[state][move] ?? '-')).toEqual(table[state]);
  });
});

describe('A school’s own rule', () => {
  const step = defaultFlow('material').steps[1];

  it.each(flowKinds)('starts usable for %s', (kind) => {
    expect(() => checkFlow(defaultFlow(kind))).not.toThrow();
  });

  it.each([
    ['needs a step', [], 'approval.flow-no-steps'],
    ['needs different keys', [step, step], 'approval.flow-same-key'],
    ['ends with a decision', [{ ...step, kind: 'critique' }], 'approval.flow-last-step-decides'],
    ['names who acts', [{ ...step, actors: [] }], 'approval.flow-nobody-acts'],
    [
      'gives points only in a critique',
      [{ ...step, rubric: [{ key: 'a', name: 'A', maxPoints: 1 }] }],
      'approval.flow-rubric-needs-critique',
    ],
  ])('%s', (_, steps, code) => {
    const rule = { resumeAtReturn: true, steps: steps as never };
    expect(() => checkFlow(rule)).toThrow(expect.objectContaining({ code }));
  });
});

describe('The sheet of points', () => {
  const rubric = [{ key: 'content', name: 'Nội dung', maxPoints: 10 }];

  it.each([
    ['takes half points', [{ key: 'content', points: 7.5 }], true, null],
    ['refuses thirds', [{ key: 'content', points: 7.33 }], true, 'approval.score-out-of-range'],
    ['refuses less than nothing', [{ key: 'content', points: -1 }], true, 'approval.score-out-of-range'],
    [
      'refuses a criterion it does not have',
      [{ key: 'style', points: 1 }],
      true,
      'approval.unknown-criterion',
    ],
    ['must be full to approve', [], true, 'approval.scores-incomplete'],
    ['may stay empty when the work goes back', [], false, null],
  ])('%s', (_, scores, complete, code) => {
    const check = () => checkScores(rubric, scores, complete);
    if (code === null) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code }));
  });
});
