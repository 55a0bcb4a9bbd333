import { Actor } from '@hoclieu/platform';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { aSchool, TestPerson, TestSchool } from '@hoclieu/people/testing';
import { Papers } from '../testing';
import { ApprovalModule } from './approval.module';
import { Approvals } from './approvals.service';
import { Deciding } from './deciding.service';
import { NewDecision } from './decision-book.service';
import { Delegations } from './delegations.service';
import { Flows } from './flows.service';
import { Holding } from './holding.service';
import { InboxQuery } from './inbox.query';
import { RequestQuery } from './request.query';

const points = ['scientific', 'pedagogical', 'requirements', 'technical'].map((key) => ({
  key,
  points: 8.5,
}));

describe('Deciding on submitted work', () => {
  let modules: RunningModules;
  let approvals: Approvals;
  let materials: Papers;
  let school: TestSchool;
  let paper: string;
  let requestId: string;

  beforeAll(async () => {
    modules = await startModules(ApprovalModule);
    approvals = modules.get(Approvals);
    materials = new Papers('material');
    approvals.register(materials);
  });
  afterAll(() => modules.stop());
  beforeEach(async () => {
    modules.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(modules.database);
    paper = materials.add(school.id, [school.mathsTeacher.personId], {
      departmentId: school.mathsDepartmentId,
    });
    ({ requestId } = await approvals.request(school.mathsTeacher, 'material', paper));
  });

  const see = (actor: Actor) => modules.get(RequestQuery).get(actor, requestId);
  const decide = async (actor: Actor, changes: Partial<NewDecision> = {}) => {
    const { step, contentHash } = await see(school.principal);
    const decision = { stepId: String(step?.id), verdict: 'approve' as const, contentHash, ...changes };
    await modules.get(Deciding).decide(actor, requestId, decision);
  };
  const critique = () => decide(school.otherMathsTeacher, { scores: points });
  const inbox = async (actor: Actor) =>
    (await modules.get(InboxQuery).page(actor, { mine: 'inbox' })).items.map((item) => item.title);

  it('goes from the critique through the department to the principal, and tells the author’s module once', async () => {
    await critique();
    await decide(school.mathsHead);
    expect(materials.outcomes.filter((outcome) => outcome.subjectId === paper)).toEqual([]);
    await decide(school.principal);
    expect(materials.outcomes.at(-1)).toEqual({ subjectId: paper, outcome: 'approved', reason: null });
    const { state, steps, rounds } = await see(school.mathsTeacher);
    expect(state).toBe('approved');
    expect(steps.map((step) => step.state)).toEqual(['passed', 'passed', 'passed']);
    expect(rounds[0]?.steps[0]?.decisions[0]).toMatchObject({
      by: { name: 'Đỗ Thị Thu' },
      contentHash: 'first',
      scores: [{ name: 'Chính xác, khoa học', points: 8.5, maxPoints: 10 }, {}, {}, {}],
    });
  });

  it('lies in the inbox of exactly those who can decide it now', async () => {
    expect(await inbox(school.otherMathsTeacher)).toEqual(['Lực và chuyển động']);
    expect(await inbox(school.principal)).toEqual([]);
    expect(await inbox(school.mathsTeacher)).toEqual([]);
    await critique();
    expect(await inbox(school.otherMathsTeacher)).toEqual([]);
    expect(await inbox(school.mathsHead)).toEqual(['Lực và chuyển động']);
  });

  it('lets one of two reviewers who decide at once win; the other learns that the step is closed', async () => {
    const answers = await Promise.allSettled([
      decide(school.otherMathsTeacher, { scores: points }),
      decide(school.mathsHead, { verdict: 'return', reason: 'Thiếu nguồn ảnh' }),
    ]);
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({ kind: 'conflict', code: 'approval.step-closed' });
  });

  it('tells a reviewer who comes after the other has returned the work that the step is closed', async () => {
    const { step, contentHash } = await see(school.otherMathsTeacher);
    await decide(school.mathsHead, { verdict: 'return', reason: 'Thiếu nguồn ảnh' });
    const late = { stepId: String(step?.id), verdict: 'approve' as const, contentHash, scores: points };
    const decideLate = modules.get(Deciding).decide(school.otherMathsTeacher, requestId, late);
    await expect(decideLate).rejects.toMatchObject({ kind: 'conflict', code: 'approval.step-closed' });
  });

  it('never lets an author decide on their own work, not even as head of the department', async () => {
    await expect(decide(school.mathsTeacher)).rejects.toMatchObject({ code: 'approval.own-work' });
    paper = materials.add(school.id, [school.mathsHead.personId], { departmentId: school.mathsDepartmentId });
    ({ requestId } = await approvals.request(school.mathsHead, 'material', paper));
    await critique();
    expect((await see(school.principal)).pool).toEqual([
      { staffId: school.deputy.personId, name: school.deputy.name },
    ]);
    await expect(decide(school.mathsHead)).rejects.toMatchObject({ code: 'approval.own-work' });
    await decide(school.deputy);
  });

  it('refuses a decision on content that is not what the reviewer read', async () => {
    materials.rewrite(paper, 'second');
    const unread = decide(school.otherMathsTeacher, { contentHash: 'first', scores: points });
    await expect(unread).rejects.toMatchObject({ kind: 'conflict', code: 'approval.content-changed' });
  });

  it('returns work only with a reason, and takes it up again at the step that returned it', async () => {
    await critique();
    const silent = decide(school.mathsHead, { verdict: 'return', reason: '  ' });
    await expect(silent).rejects.toMatchObject({ code: 'approval.reason-missing' });
    await decide(school.mathsHead, { verdict: 'return', reason: 'Câu 3 sai đáp án' });
    expect(materials.outcomes.at(-1)).toMatchObject({ outcome: 'returned', reason: 'Câu 3 sai đáp án' });
    materials.rewrite(paper, 'second');
    await approvals.request(school.mathsTeacher, 'material', paper);
    expect((await see(school.mathsHead)).step?.name).toBe('Tổ chuyên môn thông qua');
  });

  it('asks for every point of the sheet, within its range', async () => {
    const missing = decide(school.otherMathsTeacher, { scores: points.slice(1) });
    await expect(missing).rejects.toMatchObject({ details: { criteria: ['Chính xác, khoa học'] } });
    const tooHigh = decide(school.otherMathsTeacher, { scores: [{ key: 'scientific', points: 11 }] });
    await expect(tooHigh).rejects.toMatchObject({ code: 'approval.score-out-of-range' });
  });

  it('waits for as many voices as the school’s rule asks', async () => {
    await twoVoicesForCatalogues();
    const catalogues = new Papers('catalogue');
    approvals.register(catalogues);
    paper = catalogues.add(school.id, [school.mathsHead.personId]);
    ({ requestId } = await approvals.request(school.mathsHead, 'catalogue', paper));
    await decide(school.deputy);
    expect((await see(school.principal)).state).toBe('pending');
    await expect(decide(school.deputy)).rejects.toMatchObject({ code: 'approval.step-closed' });
    await decide(school.principal);
    expect(catalogues.outcomes).toEqual([{ subjectId: paper, outcome: 'approved', reason: null }]);
  });

  it('keeps a running request on the rule it started with', async () => {
    const flows = modules.get(Flows);
    const { version, steps } = await flows.current(school.id, 'material');
    await flows.change(school.technician, 'material', version, {
      steps: steps.slice(2),
      resumeAtReturn: false,
    });
    expect((await see(school.principal)).steps).toHaveLength(3);
    await critique();
    expect((await see(school.principal)).step?.name).toBe('Tổ chuyên môn thông qua');
  });

  describe('for the principal', () => {
    const away = { fromOn: '2026-11-23', toOn: '2026-11-27', kinds: ['material'], note: 'Đi công tác' };
    beforeEach(async () => {
      await critique();
      await decide(school.mathsHead);
    });

    it('a deputy decides from the first to the last day of a delegation, and only then', async () => {
      await modules.get(Delegations).give(school.principal, school.deputy.personId, away);
      expect(await inbox(school.deputy)).toEqual([]);
      await expect(decide(school.deputy)).rejects.toMatchObject({ code: 'approval.not-your-step' });
      modules.clock.set('2026-11-28T01:00:00Z');
      expect(await inbox(school.deputy)).toEqual([]);
      modules.clock.set('2026-11-27T10:00:00Z');
      await decide(school.deputy);
      const decision = (await see(school.mathsTeacher)).rounds[0]?.steps.at(-1)?.decisions[0];
      expect(decision).toMatchObject({
        by: { name: school.deputy.name },
        onBehalfOf: { name: school.principal.name },
      });
    });

    it('a delegation of other kinds, or one that was ended, changes nothing', async () => {
      const delegations = modules.get(Delegations);
      const today = { ...away, fromOn: '2026-11-22' };
      await delegations.give(school.principal, school.deputy.personId, { ...today, kinds: ['report'] });
      const id = await delegations.give(school.principal, school.deputy.personId, today);
      await delegations.end(school.principal, id);
      await expect(decide(school.deputy)).rejects.toMatchObject({ code: 'approval.not-your-step' });
    });
  });

  it('delegates only one’s own decisions, to somebody suitable, for a period still to come', async () => {
    const give = (actor: Actor, to: TestPerson, toOn = '2026-11-30') =>
      modules
        .get(Delegations)
        .give(actor, to.personId, { fromOn: '2026-11-20', toOn, kinds: null, note: '' });
    await expect(give(school.mathsTeacher, school.deputy)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(give(school.principal, school.clerk)).rejects.toMatchObject({
      code: 'approval.delegate-not-suitable',
    });
    await expect(give(school.principal, school.deputy, '2026-11-21')).rejects.toMatchObject({
      code: 'approval.delegation-period-wrong',
    });
    await give(school.mathsHead, school.otherMathsTeacher);
  });

  describe('held by one reviewer', () => {
    const stepId = async () => String((await see(school.principal)).step?.id);

    it('is theirs until they give it back', async () => {
      const holding = modules.get(Holding);
      await holding.claim(school.otherMathsTeacher, requestId, await stepId());
      expect(await inbox(school.mathsHead)).toEqual([]);
      await expect(decide(school.mathsHead, { scores: points })).rejects.toMatchObject({
        code: 'approval.held-by-another',
        details: { names: ['Đỗ Thị Thu'] },
      });
      await holding.release(school.otherMathsTeacher, requestId, await stepId());
      expect(await inbox(school.mathsHead)).toEqual(['Lực và chuyển động']);
    });

    it('can be handed to a colleague by a head, never to the author', async () => {
      const holding = modules.get(Holding);
      const toAuthor = holding.reassign(
        school.mathsHead,
        requestId,
        await stepId(),
        school.mathsTeacher.personId,
      );
      await expect(toAuthor).rejects.toMatchObject({ code: 'approval.reviewer-not-suitable' });
      await holding.reassign(school.mathsHead, requestId, await stepId(), school.literatureTeacher.personId);
      expect(await inbox(school.otherMathsTeacher)).toEqual([]);
      await decide(school.literatureTeacher, { scores: points });
    });
  });

  async function twoVoicesForCatalogues(): Promise<void> {
    const flows = modules.get(Flows);
    const { version, steps } = await flows.current(school.id, 'catalogue');
    const [board] = steps;
    if (board)
      await flows.change(school.principal, 'catalogue', version, {
        steps: [{ ...board, quorum: 2 }],
        resumeAtReturn: true,
      });
  }
});
