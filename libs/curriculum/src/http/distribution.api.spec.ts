import { readFileSync } from 'node:fs';
import { Approvals } from '@hoclieu/approval';
import { ApprovalHttpModule } from '@hoclieu/approval/http';
import { Database } from '@hoclieu/platform';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { aDistribution, distributionFile } from '../../testing';
import { ProgrammePeriods } from '../programme-periods';
import { CurriculumHttpModule } from './curriculum-http.module';

describe('Distributions', () => {
  let api: RunningApi;
  let school: TestSchool;
  let head: Browser;
  let deputy: Browser;

  beforeAll(async () => {
    api = await startApi(CurriculumHttpModule, ApprovalHttpModule);
    await api.get(ProgrammePeriods).load();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    head = await api.signIn(school.mathsHead);
    deputy = await api.signIn(school.deputy);
  });

  const place = () => ({ schoolId: school.id, schoolYearId: school.yearId, subjectId: school.mathsId });
  const draft = (status: 'draft' | 'approved' = 'draft') =>
    aDistribution(api.database, { ...place(), status });

  async function decide(requestId: string, verdict: 'approve' | 'return'): Promise<number> {
    const request = (await deputy.get(`/approval-requests/${requestId}`)).body;
    const answer = await deputy.post(`/approval-requests/${requestId}/decisions`, {
      verdict,
      stepId: request.step.id,
      contentHash: request.contentHash,
      ...(verdict === 'return' ? { reason: 'Bổ sung tiết ôn tập' } : {}),
    });
    return answer.status;
  }

  async function imported(file: string, grade: string): Promise<string> {
    const fields = { subjectId: school.mathsId, grade, name: file };
    const content = readFileSync(distributionFile(file));
    const { body } = await head.upload('/distribution-imports', `${file}.csv`, content, fields);
    return (await head.post(`/distribution-imports/${body.id}/distribution`)).body.distributionId;
  }

  it('lists each with its sum and its difference to the programme', async () => {
    await imported('toan-6', '6');
    await imported('toan-10', '10');
    const { body } = await head.get('/distributions');
    expect(body).toMatchObject({ total: 2, nextCursor: null, can: { import: true } });
    expect(body.items.map((item: { compared: object }) => item.compared)).toEqual([
      { totalHalfPeriods: 280, programmeHalfPeriods: 280, topicHalfPeriods: 0, differenceHalfPeriods: 0 },
      { totalHalfPeriods: 350, programmeHalfPeriods: 280, topicHalfPeriods: 70, differenceHalfPeriods: 70 },
    ]);
    expect((await head.get('/distributions?grade=10&status=draft')).body.total).toBe(1);
    expect((await head.get('/distributions?grade=13')).status).toBe(422);
  });

  it('turns pages without losing or repeating one, in two statements whatever their number', async () => {
    for (let made = 0; made < 5; made += 1) await draft();
    const query = jest.spyOn(api.get(Database), 'query');
    const first = (await head.get('/distributions?limit=3')).body;
    const statements = query.mock.calls.filter(([sql]) => sql.includes('curriculum.distribution')).length;
    query.mockRestore();
    const second = (await head.get(`/distributions?limit=3&cursor=${first.nextCursor}`)).body;
    const ids = [...first.items, ...second.items].map((item: { id: string }) => item.id);
    expect([new Set(ids).size, second.nextCursor, statements]).toEqual([5, null, 2]);
  });

  it('goes from the department head to the deputy, and replaces the one in force', async () => {
    const former = await draft('approved');
    const { id } = await draft();
    const submitted = await head.post(`/distributions/${id}/submission`);
    expect(submitted.status).toBe(201);
    expect((await head.get(`/distributions/${id}`)).body).toMatchObject({
      status: 'submitted',
      can: { edit: false, withdraw: true },
    });
    expect(await decide(submitted.body.requestId, 'approve')).toBeLessThan(300);
    expect((await head.get(`/distributions/${id}`)).body).toMatchObject({
      status: 'approved',
      can: { revise: true },
    });
    expect((await head.get(`/distributions/${former.id}`)).body.status).toBe('replaced');
    const event = await api.database.one<{ payload: { replacedId: string } }>(
      `select payload from platform.event where school_id = $1 and name = 'curriculum.distribution-approved'`,
      [school.id],
    );
    expect(event?.payload.replacedId).toBe(former.id);
  });

  it('comes back with the reason, is edited and submitted again', async () => {
    const { id, lessonIds } = await draft();
    const { requestId } = (await head.post(`/distributions/${id}/submission`)).body;
    await decide(requestId, 'return');
    const returned = (await head.get(`/distributions/${id}`)).body;
    expect(returned).toMatchObject({ status: 'returned', can: { edit: true, submit: true } });
    const edited = await head.put(`/distributions/${id}/lessons`, {
      version: returned.version,
      lessons: [
        {
          id: lessonIds[1],
          name: 'Bài 2. Cách ghi số tự nhiên',
          kind: 'lesson',
          halfPeriods: 3,
          term: 1,
          week: 1,
        },
        { name: 'Ôn tập', kind: 'review', halfPeriods: 2 },
      ],
    });
    expect(edited.body).toMatchObject({ lessons: 2, compared: { totalHalfPeriods: 5 } });
    const { items } = (await head.get(`/distributions/${id}/lessons`)).body;
    expect(
      items.map((lesson: { id: string; position: number }) => [lesson.position, lesson.id === lessonIds[1]]),
    ).toEqual([
      [1, true],
      [2, false],
    ]);
    expect((await head.post(`/distributions/${id}/submission`)).status).toBe(201);
  });

  it('is taken back by the department while nobody has decided', async () => {
    const { id } = await draft();
    await head.post(`/distributions/${id}/submission`);
    expect((await head.post(`/distributions/${id}/withdrawal`, { reason: 'Sửa số tiết' })).status).toBe(204);
    expect((await head.get(`/distributions/${id}`)).body.status).toBe('draft');
    expect(await api.get(Approvals).isPending(school.id, 'distribution', id)).toBe(false);
  });

  it('is submitted once when two people press the button at the same moment', async () => {
    const { id } = await draft();
    const answers = await Promise.all([
      head.post(`/distributions/${id}/submission`),
      head.post(`/distributions/${id}/submission`),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
  });

  it('of two approved at the same moment for one grade leaves one in force', async () => {
    const requests: string[] = [];
    for (const { id } of [await draft(), await draft()])
      requests.push((await head.post(`/distributions/${id}/submission`)).body.requestId);
    const statuses = await Promise.all(requests.map((request) => decide(request, 'approve')));
    expect(Math.max(...statuses)).toBeLessThan(300);
    const { items } = (await head.get('/distributions')).body;
    expect(items.map((item: { status: string }) => item.status).sort()).toEqual(['approved', 'replaced']);
  });

  it('does not let an old page overwrite a newer one, nor a submitted one change', async () => {
    const { id } = await draft();
    const lessons = [{ name: 'Bài 1', kind: 'lesson', halfPeriods: 2 }];
    const path = `/distributions/${id}/lessons`;
    expect((await head.put(path, { version: 1, lessons })).status).toBe(200);
    expect((await head.put(path, { version: 1, lessons })).body.code).toBe('platform.version-conflict');
    await head.post(`/distributions/${id}/submission`);
    const late = await head.put(path, { version: 3, lessons });
    expect([late.status, late.body.code]).toEqual([409, 'curriculum.distribution-not-editable']);
    const foreign = { id: (await draft()).lessonIds[0], ...lessons[0] };
    const other = await head.put(`/distributions/${(await draft()).id}/lessons`, {
      version: 1,
      lessons: [foreign],
    });
    expect(other.body.code).toBe('curriculum.unknown-lesson');
  });

  it('is changed after approval by a revision that remembers its lessons', async () => {
    const { id, lessonIds } = await draft('approved');
    const { distributionId } = (await head.post(`/distributions/${id}/revision`)).body;
    const former = await api.database.query<{ former_lesson_id: string }>(
      'select former_lesson_id from curriculum.lesson where school_id = $1 and distribution_id = $2 order by position',
      [school.id, distributionId],
    );
    expect(former.map((lesson) => lesson.former_lesson_id)).toEqual(lessonIds);
  });

  it('downloads as a workbook that the import reads back to the same lessons', async () => {
    const said = async (id: string) =>
      (await head.get(`/distributions/${id}/lessons`)).body.items.map(
        ({ id: _id, ...lesson }: { id: string }) => lesson,
      );
    for (const [file, grade] of [
      ['toan-6', '6'],
      ['messy-tin-hoc-3', '3'],
      ['ngu-van-10', '10'],
      ['gdktpl-10', '10'],
    ] as const) {
      const id = await imported(file, grade);
      const { body } = await head
        .get(`/distributions/${id}/export.xlsx`)
        .responseType('blob')
        .expect('Content-Type', /spreadsheetml/);
      const fields = { subjectId: school.mathsId, grade, name: 'Đọc lại' };
      const again = (await head.upload('/distribution-imports', 'x.xlsx', body as Buffer, fields)).body;
      const saved = (await head.post(`/distribution-imports/${again.id}/distribution`)).body;
      expect(await said(saved.distributionId)).toEqual(await said(id));
    }
  });

  it('offers the lessons in force by name without marks', async () => {
    await draft('approved');
    await aDistribution(api.database, {
      ...place(),
      grade: 7,
      status: 'draft',
      lessons: { 'Bài 1. Tập hợp Q': 2 },
    });
    const teacher = await api.signIn(school.mathsTeacher);
    const found = (await teacher.get('/lessons?q=tap%20hop')).body.items;
    expect(found).toEqual([
      expect.objectContaining({ name: 'Bài 1. Tập hợp', grade: 6, subjectName: 'Toán' }),
    ]);
    expect((await teacher.get(`/lessons?subjectId=${school.literatureId}`)).body.items).toEqual([]);
    expect((await teacher.get('/lessons?q=%25')).body.items).toEqual([]);
    expect((await teacher.get('/programme-periods?grade=6')).body).toContainEqual(
      expect.objectContaining({ subject: 'Toán', periodsPerYear: 140 }),
    );
  });

  it('is read by staff, changed by its department, and unknown to families and other schools', async () => {
    const { id } = await draft();
    const stranger = (await aSchool(api.database)).principal;
    const answers = [];
    for (const person of [
      school.mathsTeacher,
      school.literatureHead,
      school.clerk,
      school.student,
      stranger,
    ]) {
      const browser = await api.signIn(person);
      answers.push([
        (await browser.get(`/distributions/${id}`)).status,
        (await browser.get(`/distributions/${id}/lessons`)).status,
        (await browser.get(`/distributions/${id}/export.xlsx`)).status,
        (await browser.put(`/distributions/${id}/lessons`, { version: 1, lessons: [] })).status,
        (await browser.post(`/distributions/${id}/submission`)).status,
      ]);
    }
    expect(answers).toEqual([
      [200, 200, 200, 403, 403],
      [200, 200, 200, 403, 403],
      [200, 200, 200, 403, 403],
      [404, 404, 404, 404, 404],
      [404, 404, 404, 404, 404],
    ]);
  });
});
