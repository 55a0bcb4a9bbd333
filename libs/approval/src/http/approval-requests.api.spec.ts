import { Approvals } from '@hoclieu/approval';
import { Papers } from '@hoclieu/approval/testing';
import { aSchool, Browser, RunningApi, startApi, TestPerson, TestSchool } from '@hoclieu/people/testing';
import { ApprovalHttpModule } from './approval-http.module';

const points = ['scientific', 'pedagogical', 'requirements', 'technical'].map((key) => ({ key, points: 9 }));

describe('Approvals through the API', () => {
  const materials = new Papers('material');
  const distributions = new Papers('distribution');
  let api: RunningApi;
  let school: TestSchool;
  let requestId: string;

  beforeAll(async () => {
    api = await startApi(ApprovalHttpModule);
    api.get(Approvals).register(materials);
    api.get(Approvals).register(distributions);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    requestId = await submitted(materials, school.mathsTeacher);
  });

  async function submitted(papers: Papers, author: TestPerson, title = 'Phân số'): Promise<string> {
    const paper = papers.add(school.id, [author.personId], {
      title,
      departmentId: school.mathsDepartmentId,
      campusId: school.campusId,
    });
    return (await api.get(Approvals).request(author, papers.kind, paper)).requestId;
  }

  const seen = async (browser: Browser, id = requestId) =>
    (await browser.get(`/approval-requests/${id}`)).body;
  const decide = async (person: TestPerson, changes: object = {}) => {
    const browser = await api.signIn(person);
    const { step, contentHash } = await seen(await api.signIn(school.principal));
    return browser.post(`/approval-requests/${requestId}/decisions`, {
      stepId: step.id,
      verdict: 'approve',
      contentHash,
      ...changes,
    });
  };

  it('walks from critique to approval, each step saying who may do what', async () => {
    const critic = await api.signIn(school.otherMathsTeacher);
    expect(await seen(critic)).toMatchObject({
      title: 'Phân số',
      step: { name: 'Phản biện', dueOn: '2026-11-27', light: 'later', heldBy: [] },
      rubric: [{ key: 'scientific', maxPoints: 10 }, {}, {}, {}],
      can: { decide: true, claim: true, release: false, reassign: false },
    });
    expect((await decide(school.otherMathsTeacher, { scores: points })).status).toBe(201);
    expect((await decide(school.mathsHead)).body.step.name).toBe('Hiệu trưởng phê duyệt');
    expect((await decide(school.principal)).body).toMatchObject({ state: 'approved', step: null });
  });

  it.each([
    ['principal', 200, 403],
    ['deputy', 200, 403],
    ['mathsHead', 200, 201],
    ['otherMathsTeacher', 200, 201],
    ['mathsTeacher', 200, 403],
    ['technician', 200, 403],
    ['inspector', 200, 403],
    ['literatureHead', 404, 404],
    ['literatureTeacher', 404, 404],
    ['campusManager', 404, 404],
    ['librarian', 404, 404],
    ['clerk', 404, 404],
    ['student', 403, 403],
    ['guardian', 403, 403],
  ] as const)('%s reads the critique with %i and decides it with %i', async (who, reading, deciding) => {
    const browser = await api.signIn(school[who]);
    expect((await browser.get(`/approval-requests/${requestId}`)).status).toBe(reading);
    expect((await decide(school[who], { scores: points })).status).toBe(deciding);
  });

  it('knows nothing of a request of another school', async () => {
    const elsewhere = await aSchool(api.database);
    const stranger = await api.signIn(elsewhere.principal);
    await stranger.get(`/approval-requests/${requestId}`).expect(404);
    const decision = { stepId: requestId, verdict: 'approve', contentHash: 'first' };
    await stranger.post(`/approval-requests/${requestId}/decisions`, decision).expect(404);
    await stranger.post(`/approval-requests/${requestId}/claims`, { stepId: requestId }).expect(404);
    expect((await stranger.get('/approval-requests?mine=all')).body.total).toBe(0);
  });

  it.each([
    ['vi', /tải lại trang/],
    ['en', /Reload the page/],
  ])('of two who decide at the same moment tells one, in %s, what to do', async (language, detail) => {
    const { step, contentHash } = await seen(await api.signIn(school.principal));
    const answers = await Promise.all(
      [school.otherMathsTeacher, school.mathsHead].map(async (person) =>
        (await api.signIn(person))
          .post(`/approval-requests/${requestId}/decisions`, {
            stepId: step.id,
            verdict: 'approve',
            contentHash,
            scores: points,
          })
          .set('Accept-Language', language),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.headers['content-type']).toContain('application/problem+json');
    expect(refused?.body).toMatchObject({
      code: 'approval.step-closed',
      detail: expect.stringMatching(detail),
    });
  });

  it('says what to do when an author decides on their own work or the content has changed', async () => {
    const own = await decide(school.mathsTeacher, { scores: points });
    expect(own.body).toMatchObject({
      code: 'approval.own-work',
      detail: expect.stringMatching(/chính mình/),
    });
    const changed = await decide(school.mathsHead, { contentHash: 'khác', scores: points });
    expect(changed.status).toBe(409);
    expect(changed.body).toMatchObject({
      code: 'approval.content-changed',
      detail: expect.stringMatching(/xem lại/),
    });
  });

  it('lists the inbox by due date, filtered and page by page, and what was sent', async () => {
    api.clock.set('2026-11-25T01:00:00Z');
    await submitted(materials, school.mathsTeacher, 'Số nguyên');
    api.clock.set('2026-11-28T01:00:00Z');
    const head = await api.signIn(school.mathsHead);
    const first = (await head.get('/approval-requests?mine=inbox&limit=1')).body;
    expect(first).toMatchObject({
      items: [{ title: 'Phân số', step: { light: 'overdue' }, can: { approve: false } }],
      total: 2,
      counts: { overdue: 1, soon: 1, later: 0 },
    });
    const second = (await head.get(`/approval-requests?mine=inbox&limit=1&cursor=${first.nextCursor}`)).body;
    expect(second).toMatchObject({ items: [{ title: 'Số nguyên' }], nextCursor: null });
    expect((await head.get('/approval-requests?due=soon&kind=material')).body.total).toBe(1);
    expect((await head.get('/approval-requests?kind=catalogue')).body.total).toBe(0);
    expect((await head.get('/approval-requests?q=so%20nguyen')).body.total).toBe(1);
    const author = await api.signIn(school.mathsTeacher);
    const sent = (await author.get('/approval-requests?mine=sent&limit=1')).body;
    expect(sent).toMatchObject({ items: [{ title: 'Số nguyên' }], total: 2 });
    const rest = (await author.get(`/approval-requests?mine=sent&limit=1&cursor=${sent.nextCursor}`)).body;
    expect(rest.items[0].title).toBe('Phân số');
    await author.get('/approval-requests?mine=trash').expect(422);
  });

  it('approves many at once, each with its own outcome', async () => {
    const others = [
      await submitted(distributions, school.mathsTeacher),
      await submitted(distributions, school.deputy),
    ];
    const deputy = await api.signIn(school.deputy);
    const principal = await api.signIn(school.principal);
    const items = [];
    for (const id of others) {
      const { step, contentHash } = await seen(principal, id);
      items.push({ requestId: id, stepId: step.id, contentHash });
    }
    const answer = await deputy.post('/approval-decisions', { items });
    expect(answer.status).toBe(200);
    expect(answer.body.items).toMatchObject([
      { approved: true, code: null },
      { approved: false, code: 'approval.own-work' },
    ]);
    expect((await seen(principal, others[0])).state).toBe('approved');
  });

  it('lets a head hand the critique to a colleague, showing how much each has in hand', async () => {
    const head = await api.signIn(school.mathsHead);
    const { step } = await seen(head);
    const reviewers = (await head.get(`/approval-requests/${requestId}/reviewers`)).body.items;
    expect(reviewers.map((reviewer: { name: string }) => reviewer.name)).toEqual(
      expect.arrayContaining(['Đỗ Thị Thu', 'Phạm Thị Lan']),
    );
    const body = { stepId: step.id, staffId: school.otherMathsTeacher.personId };
    const answer = await head.post(`/approval-requests/${requestId}/reassignment`, body);
    expect(answer.body.step.heldBy).toEqual([{ staffId: body.staffId, name: 'Đỗ Thị Thu' }]);
    const colleague = await api.signIn(school.otherMathsTeacher);
    await colleague.post(`/approval-requests/${requestId}/reassignment`, body).expect(403);
    await colleague.delete(`/approval-requests/${requestId}/claims/${step.id}`).expect(204);
    expect((await seen(head)).step.heldBy).toEqual([]);
  });

  it('shows how the approval of a subject went', async () => {
    await decide(school.mathsHead, { verdict: 'return', reason: 'Thiếu nguồn ảnh' });
    const author = await api.signIn(school.mathsTeacher);
    const { subjectId } = await seen(author);
    const history = (await author.get(`/approval-subjects/material/${subjectId}/history`)).body;
    expect(history).toMatchObject({
      state: 'returned',
      rounds: [
        {
          outcome: 'returned',
          reason: 'Thiếu nguồn ảnh',
          steps: [{ decisions: [{ verdict: 'return', by: { name: 'Phạm Thị Lan' } }] }],
        },
      ],
    });
    const student = await api.signIn(school.student);
    await student.get(`/approval-subjects/material/${subjectId}/history`).expect(403);
  });
});
