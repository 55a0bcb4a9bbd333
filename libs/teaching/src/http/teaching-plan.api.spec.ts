import { ApprovalHttpModule } from '@hoclieu/approval/http';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { aLessonPlan, aMaterial, TestLessons } from '../../testing';
import { TeachingHttpModule } from './teaching-http.module';

describe('The online-teaching plan of a teacher', () => {
  let api: RunningApi;
  let school: TestSchool;
  let lessons: TestLessons;
  let teacher: Browser;

  beforeAll(async () => {
    api = await startApi(TeachingHttpModule, ApprovalHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    lessons = await aLessonPlan(api.database, school);
    teacher = await api.signIn(school.mathsTeacher);
  });

  const row = (changes: object = {}) => ({
    classId: school.class6A,
    lessonId: lessons.lessonIds[0],
    halfPeriods: 2,
    platform: 'LMS360',
    link: 'https://lms360.edu.vn/6a',
    ...changes,
  });

  async function startPlan(): Promise<string> {
    return (await teacher.post('/teaching-plans', { subjectId: school.mathsId })).body.id as string;
  }

  const save = (planId: string, version: number, rows: object[], removedRowIds: string[] = []) =>
    teacher.put(`/teaching-plans/${planId}/rows`, { version, rows, removedRowIds });

  const rowsOf = async (browser: Browser, query = 'view=year') =>
    (await browser.get(`/teaching-plan-rows?${query}`)).body.items as Record<string, unknown>[];

  async function decide(browser: Browser, planId: string, verdict: 'approve' | 'return', reason?: string) {
    const step = await api.database.one<{ request: string; step: string; hash: string }>(
      `select r.id as request, s.id as step, r.content_hash as hash from approval.request r
         join approval.step s on s.school_id = r.school_id and s.request_id = r.id and s.state = 'open'
        where r.subject_id = $1`,
      [planId],
    );
    return browser.post(`/approval-requests/${step?.request}/decisions`, {
      stepId: step?.step,
      contentHash: step?.hash,
      verdict,
      reason,
    });
  }

  async function approvedPlan(): Promise<string> {
    const planId = await startPlan();
    await save(planId, 1, [row()]);
    await teacher.post(`/teaching-plans/${planId}/submission`, { version: 2 });
    await decide(await api.signIn(school.mathsHead), planId, 'approve');
    await decide(await api.signIn(school.deputy), planId, 'approve');
    return planId;
  }

  it('begins once for each subject that the teacher teaches', async () => {
    expect((await teacher.get('/teaching-subjects')).body).toMatchObject([
      { subjectName: 'Toán', planId: null },
    ]);
    const plan = await teacher.post('/teaching-plans', { subjectId: school.mathsId });
    expect(plan.body).toMatchObject({
      status: 'draft',
      subjectName: 'Toán',
      can: { edit: true, submit: false },
    });
    expect((await teacher.post('/teaching-plans', { subjectId: school.mathsId })).body.code).toBe(
      'teaching.plan-exists',
    );
    expect((await teacher.post('/teaching-plans', { subjectId: school.literatureId })).body.code).toBe(
      'teaching.subject-not-taught',
    );
  });

  it('saves a table of rows at once and names every wrong cell when it does not', async () => {
    const planId = await startPlan();
    const saved = await save(planId, 1, [row(), row({ lessonId: lessons.lessonIds[1], halfPeriods: 1 })]);
    expect(saved.body).toMatchObject({ version: 2, rows: 2, halfPeriods: 3, classNames: ['6A'] });
    const wrong = await save(planId, 2, [
      row({ lessonId: lessons.lessonIds[2] }),
      row({ lessonId: lessons.lessonIds[3], halfPeriods: 9, link: 'http://localhost/' }),
      row({ classId: school.class6B, lessonId: lessons.lessonIds[2] }),
    ]);
    expect(wrong.status).toBe(422);
    expect(wrong.body.errors).toEqual([
      expect.objectContaining({
        path: 'rows.1.halfPeriods',
        message: expect.stringMatching(/từ 0,5 đến 2 tiết/),
      }),
      expect.objectContaining({ path: 'rows.1.link' }),
      expect.objectContaining({ path: 'rows.2.classId' }),
    ]);
    expect(await rowsOf(teacher)).toHaveLength(2);
  });

  it('refuses an edit of a version somebody else has changed meanwhile', async () => {
    const planId = await startPlan();
    await save(planId, 1, [row()]);
    expect((await save(planId, 1, [])).body.code).toBe('platform.version-conflict');
  });

  it('takes a lesson over its periods in no class, not even when two teachers save at once', async () => {
    await api.database.query(
      `insert into people.teaching_assignment (school_id, staff_id, class_id, subject_id, from_on)
       values ($1, $2, $3, $4, '2026-09-07')`,
      [school.id, school.otherMathsTeacher.personId, school.class6A, school.mathsId],
    );
    const colleague = await api.signIn(school.otherMathsTeacher);
    const mine = await startPlan();
    const theirs = (await colleague.post('/teaching-plans', { subjectId: school.mathsId })).body.id as string;
    const both = await Promise.all([
      save(mine, 1, [row({ halfPeriods: 3 })]),
      colleague.put(`/teaching-plans/${theirs}/rows`, { version: 1, rows: [row({ halfPeriods: 3 })] }),
    ]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 422]);
  });

  it('replaces a lesson only under a decision of the head that covers the class and the day', async () => {
    const planId = await startPlan();
    const head = await api.signIn(school.principal);
    const wish = { number: '45/QĐ', reason: 'Bão số 9', fromOn: '2026-11-16', toOn: '2026-11-21' };
    expect((await teacher.post('/force-majeure-decisions', wish)).status).toBe(403);
    const decision = await head.post('/force-majeure-decisions', { ...wish, classIds: [school.class6A] });
    const replaced = { mode: 'replace', halfPeriods: 4, forceMajeureId: decision.body.id };
    expect((await save(planId, 1, [row({ ...replaced, taughtOn: '2026-11-23' })])).body.errors).toMatchObject(
      [{ path: 'rows.0.forceMajeureId', code: 'teaching.decision-not-covering' }],
    );
    expect((await save(planId, 1, [row({ ...replaced, taughtOn: '2026-11-18' })])).status).toBe(200);
    expect((await head.post('/force-majeure-decisions', wish)).body.code).toBe(
      'teaching.decision-number-taken',
    );
    expect((await head.get('/force-majeure-decisions')).body.items).toMatchObject([
      { number: '45/QĐ', rows: 1 },
    ]);
    await head.post(`/force-majeure-decisions/${decision.body.id}/withdrawal`, { reason: 'Bão đã tan' });
    expect((await save(planId, 2, [row({ ...replaced, taughtOn: '2026-11-18' })])).status).toBe(422);
  });

  it('is put in force as a whole by the department head and the deputy', async () => {
    const planId = await startPlan();
    expect((await teacher.post(`/teaching-plans/${planId}/submission`, { version: 1 })).body.code).toBe(
      'teaching.plan-empty',
    );
    await save(planId, 1, [row()]);
    expect((await teacher.post(`/teaching-plans/${planId}/submission`, { version: 2 })).body.status).toBe(
      'submitted',
    );
    expect((await save(planId, 3, [])).body.code).toBe('teaching.plan-submitted');
    await decide(await api.signIn(school.mathsHead), planId, 'approve');
    await decide(await api.signIn(school.deputy), planId, 'approve');
    const approved = await teacher.get(`/teaching-plans/${planId}`);
    expect(approved.body).toMatchObject({
      status: 'approved',
      inForceHalfPeriods: 2,
      can: { edit: false, revise: true },
    });
  });

  it('comes back with the reason when it is returned', async () => {
    const planId = await startPlan();
    await save(planId, 1, [row()]);
    await teacher.post(`/teaching-plans/${planId}/submission`, { version: 2 });
    await decide(await api.signIn(school.mathsHead), planId, 'return', 'Bổ sung bài 2');
    const returned = await teacher.get(`/teaching-plans/${planId}`);
    expect(returned.body).toMatchObject({
      status: 'returned',
      returnReason: 'Bổ sung bài 2',
      can: { edit: true },
    });
  });

  it('keeps what was approved in force while a revision is written and until it is approved', async () => {
    const planId = await approvedPlan();
    const [first] = await rowsOf(teacher);
    const revised = await teacher.post(`/teaching-plans/${planId}/revision`);
    expect(revised.body).toMatchObject({ status: 'draft', revision: 2, can: { edit: true } });
    await save(planId, revised.body.version as number, [
      row({ id: first?.['id'], halfPeriods: 4 }),
      row({ lessonId: lessons.lessonIds[1] }),
    ]);
    const during = await teacher.get(`/teaching-plans/${planId}`);
    expect(during.body).toMatchObject({ halfPeriods: 6, inForceHalfPeriods: 2 });
    await teacher.post(`/teaching-plans/${planId}/submission`, { version: during.body.version });
    await decide(await api.signIn(school.mathsHead), planId, 'approve');
    await decide(await api.signIn(school.deputy), planId, 'approve');
    expect((await teacher.get(`/teaching-plans/${planId}`)).body).toMatchObject({ inForceHalfPeriods: 6 });
  });

  it('copies rows to another class of the grade and proposes the lessons still missing', async () => {
    await api.database.query(
      `insert into people.teaching_assignment (school_id, staff_id, class_id, subject_id, from_on)
       values ($1, $2, $3, $4, '2026-09-07')`,
      [school.id, school.mathsTeacher.personId, school.class6B, school.mathsId],
    );
    const materialId = await aMaterial(api.database, school, lessons.lessonIds[1] as string);
    const planId = await startPlan();
    await save(planId, 1, [row()]);
    const [first] = await rowsOf(teacher);
    const copied = await teacher.post(`/teaching-plans/${planId}/copies`, {
      version: 2,
      rowIds: [first?.['id']],
      classIds: [school.class6A, school.class6B],
    });
    expect(copied.body).toMatchObject({ rows: 2, classNames: ['6A', '6B'] });
    const proposal = await teacher.get(`/teaching-plans/${planId}/proposal?classId=${school.class6A}`);
    expect(proposal.body.rows).toHaveLength(3);
    expect(proposal.body.rows[0]).toMatchObject({
      lessonId: lessons.lessonIds[1],
      materialIds: [materialId],
    });
    const choices = await teacher.get(`/teaching-plans/${planId}/choices`);
    expect(choices.body.coverage).toHaveLength(2);
  });

  it('names drafts of the teacher but flags that they cannot be assigned yet', async () => {
    const lessonId = lessons.lessonIds[0] as string;
    const draft = await aMaterial(api.database, school, lessonId, { status: 'draft' });
    const foreign = await aMaterial(api.database, school, lessonId, {
      status: 'draft',
      author: school.literatureTeacher,
    });
    const planId = await startPlan();
    expect((await save(planId, 1, [row({ materialIds: [foreign] })])).body.errors).toMatchObject([
      { path: 'rows.0.materialIds' },
    ]);
    await save(planId, 1, [row({ materialIds: [draft] })]);
    expect(await rowsOf(teacher)).toMatchObject([{ materials: [{ id: draft, published: false }] }]);
  });
});
