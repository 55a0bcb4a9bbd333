import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { aSchool, TestSchool } from '@hoclieu/people/testing';
import { Papers } from '../testing';
import { ApprovalModule } from './approval.module';
import { Approvals } from './approvals.service';

describe('Submitting work for approval', () => {
  let modules: RunningModules;
  let approvals: Approvals;
  let materials: Papers;
  let school: TestSchool;
  let paper: string;

  beforeAll(async () => {
    modules = await startModules(ApprovalModule);
    approvals = modules.get(Approvals);
    materials = new Papers('material');
    approvals.register(materials);
  });
  afterAll(() => modules.stop());
  beforeEach(async () => {
    school = await aSchool(modules.database);
    paper = materials.add(school.id, [school.mathsTeacher.personId], {
      departmentId: school.mathsDepartmentId,
    });
  });

  const submit = () => approvals.request(school.mathsTeacher, 'material', paper);
  const history = () => approvals.history(school.mathsTeacher, 'material', paper);

  it('opens the critique, due in five days, for the teachers of the department except the author', async () => {
    await submit();
    const { state, rounds } = await history();
    expect(state).toBe('pending');
    expect(rounds[0]).toMatchObject({
      number: 1,
      requestedBy: { name: 'Nguyễn Văn Minh' },
      steps: [{ name: 'Phản biện', state: 'open', dueOn: '2026-11-27' }],
    });
    const [opened] = await modules.database.query<{ payload: { staffIds: string[] } }>(
      `select payload from platform.event where school_id = $1 and name = 'approval.step-opened'`,
      [school.id],
    );
    expect(opened?.payload.staffIds.toSorted()).toEqual(
      [school.mathsHead.personId, school.otherMathsTeacher.personId].toSorted(),
    );
  });

  it('takes a submission once, even when the button is pressed twice', async () => {
    const answers = await Promise.allSettled([submit(), submit()]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(submit()).rejects.toMatchObject({ code: 'approval.already-requested' });
    expect(await approvals.isPending(school.id, 'material', paper)).toBe(true);
  });

  it('lets the author take the work back and submit it again from the first step', async () => {
    await submit();
    await approvals.withdraw(school.mathsTeacher, 'material', paper, 'Còn thiếu một phần');
    expect(materials.outcomes.at(-1)).toEqual({
      subjectId: paper,
      outcome: 'withdrawn',
      reason: 'Còn thiếu một phần',
    });
    await submit();
    expect((await history()).rounds.map((round) => round.outcome)).toEqual([null, 'withdrawn']);
  });

  it('lets nobody but the author or the submitter take the work back', async () => {
    await submit();
    const byHead = approvals.withdraw(school.mathsHead, 'material', paper, null);
    await expect(byHead).rejects.toMatchObject({ code: 'platform.not-allowed' });
  });

  it('starts again when the content changes under it, and only then', async () => {
    await submit();
    const untouched = await approvals.contentChanged(school.mathsTeacher, 'material', paper);
    expect(untouched.reopened).toBe(false);
    materials.rewrite(paper, 'second');
    const changed = await approvals.contentChanged(school.mathsTeacher, 'material', paper);
    expect(changed.reopened).toBe(true);
    expect((await history()).rounds.map((round) => round.outcome)).toEqual([null, 'reopened']);
  });

  it('shows a teacher of another department that it is pending, but neither names nor reasons', async () => {
    await submit();
    const seen = await approvals.history(school.literatureTeacher, 'material', paper);
    expect(seen).toEqual({ requestId: null, state: 'pending', rounds: [] });
  });

  it('does not find a subject of another school', async () => {
    const elsewhere = await aSchool(modules.database);
    const asked = approvals.request(elsewhere.mathsTeacher, 'material', paper);
    await expect(asked).rejects.toMatchObject({ code: 'platform.not-found' });
  });

  it('refuses to submit when nobody could decide, and says which step', async () => {
    const plans = new Papers('production-plan');
    approvals.register(plans);
    const plan = plans.add(school.id, [school.principal.personId, school.deputy.personId]);
    const asked = approvals.request(school.principal, 'production-plan', plan);
    await expect(asked).rejects.toMatchObject({
      code: 'approval.nobody-can-decide',
      details: { step: 'Hiệu trưởng phê duyệt' },
    });
  });
});
