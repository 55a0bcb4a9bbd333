import { ApprovalHttpModule } from '@hoclieu/approval/http';
import { aDistribution } from '@hoclieu/catalog/testing';
import { FilesHttpModule } from '@hoclieu/files/http';
import { newId } from '@hoclieu/platform';
import { aSchool, Browser, RunningApi, startApi, TestPerson, TestSchool } from '@hoclieu/people/testing';
import { aChoice, aQuestion, aShortAnswer, aTrueFalse } from '../../../testing';
import { AssessmentHttpModule } from '../../http';
import type { QuestionPage, QuestionView } from './question.view';

describe('The question bank', () => {
  let api: RunningApi;
  let school: TestSchool;
  let minh: Browser;
  let lessonIds: string[];

  beforeAll(async () => {
    api = await startApi(AssessmentHttpModule, FilesHttpModule, ApprovalHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    ({ lessonIds } = await aDistribution(api.database, school));
    minh = await api.signIn(school.mathsTeacher);
  });

  const write = async (content = aChoice(), more: object = {}): Promise<QuestionView> => {
    const { status, body } = await minh.post('/questions', aQuestion(school.mathsId, content, more));
    expect([status, body]).toEqual([201, expect.anything()]);
    return body;
  };
  const submitted = async (id: string) => (await minh.post(`/questions/${id}/submission`)).body;
  const decide = async (person: TestPerson, id: string, verdict: 'approve' | 'return', reason?: string) => {
    const browser = await api.signIn(person);
    const { requestId } = (await browser.get(`/approval-subjects/question/${id}/history`)).body;
    const { step, contentHash } = (await browser.get(`/approval-requests/${requestId}`)).body;
    return browser.post(`/approval-requests/${requestId}/decisions`, {
      stepId: step.id,
      verdict,
      reason,
      contentHash,
    });
  };
  const approved = async (content = aChoice(), more: object = {}) => {
    const { id } = await write(content, more);
    await submitted(id);
    expect((await decide(school.mathsHead, id, 'approve')).status).toBe(201);
    return (await minh.get(`/questions/${id}`)).body as QuestionView;
  };
  const stems = async (who: Browser, query = '') => {
    const { body } = await who.get(`/questions?${query}`);
    return (body as QuestionPage).items.map(({ stem }) => stem);
  };

  it('shows the gaps of a cloze as lines wherever its text is only read', async () => {
    const gap = { id: '1', answers: [{ text: 'đông', numeric: false, tolerance: null }], choices: [] };
    const stem = '<p>Mặt Trời mọc ở phía [[1]]. Ma trận [[2, 3]].</p>';
    const cloze = { kind: 'cloze', stem: stem.replace(' Ma trận [[2, 3]].', ''), gaps: [gap] } as never;
    const { id } = await write(cloze);
    await write(aChoice({ stem }));
    expect(await stems(minh)).toEqual([stem, '<p>Mặt Trời mọc ở phía ____.</p>']);
    expect((await minh.get(`/questions/${id}`)).body.content).toMatchObject({ gaps: [gap] });
    await submitted(id);
    const { requestId } = (await minh.get(`/approval-subjects/question/${id}/history`)).body;
    expect((await minh.get(`/approval-requests/${requestId}`)).body.title).toContain('phía ____');
  });

  it('keeps a question with its place in the programme, cleaned of what does not belong', async () => {
    const stem = '<p onclick="x()">Số \\(\\frac{1}{2}\\) là số <b>gì</b>?<script>alert(1)</script></p>';
    const more = {
      lessonId: lessonIds[0],
      requirementCode: '060101.0203a1',
      explanation: '<i>Hiển nhiên</i>',
    };
    expect(await write(aChoice({ stem }), more)).toMatchObject({
      status: 'draft',
      kind: 'choice',
      subjectName: 'Toán',
      lessonName: 'Bài 1',
      chapter: 'Chương I',
      departmentId: school.mathsDepartmentId,
      authorName: 'Nguyễn Văn Minh',
      content: { stem: '<p>Số \\(\\frac{1}{2}\\) là số <strong>gì</strong>?</p>' },
      explanation: '<em>Hiển nhiên</em>',
      latestVersion: 1,
      approvedVersion: null,
      can: { edit: true, submit: true, withdraw: false, retire: true },
    });
  });

  it('goes from draft through the department head into use', async () => {
    const { id } = await write();
    expect(await submitted(id)).toMatchObject({ status: 'in-review', can: { edit: false, withdraw: true } });
    expect((await decide(school.mathsTeacher, id, 'approve')).status).toBe(403);
    expect((await decide(school.mathsHead, id, 'approve')).status).toBe(201);
    expect((await minh.get(`/questions/${id}`)).body).toMatchObject({
      status: 'approved',
      approvedVersion: 1,
    });
  });

  it('stays in use as it was approved while its next version is written and approved', async () => {
    const { id, version } = await approved();
    const content = aChoice({ stem: '<p>Tổng của 2 và 2 là</p>' });
    const edited = (await minh.patch(`/questions/${id}`, { version, content })).body;
    expect(edited).toMatchObject({ status: 'draft', latestVersion: 2, approvedVersion: 1 });
    const first = (await minh.get(`/questions/${id}/versions/1`)).body;
    expect(first.content.stem).toBe('<p>2 + 2 bằng bao nhiêu?</p>');
    const again = (await minh.patch(`/questions/${id}`, { version: edited.version, level: 'apply' })).body;
    expect(again).toMatchObject({ latestVersion: 2, level: 'apply' });
    await submitted(id);
    await decide(school.mathsHead, id, 'approve');
    const body = (await minh.get(`/questions/${id}`)).body as QuestionView;
    expect(body).toMatchObject({ status: 'approved', latestVersion: 2, approvedVersion: 2 });
    expect(body.versions.map(({ number, approvedAt }) => [number, approvedAt !== null])).toEqual([
      [2, true],
      [1, true],
    ]);
  });

  it('comes back with the reason; what was returned stays readable beside the mended version', async () => {
    const { id } = await write();
    await submitted(id);
    await decide(school.mathsHead, id, 'return', 'Phương án D chưa hợp lí');
    const returned = (await minh.get(`/questions/${id}`)).body;
    expect(returned).toMatchObject({ status: 'returned', statusReason: 'Phương án D chưa hợp lí' });
    const content = aChoice({ stem: '<p>2 cộng 2 bằng</p>' });
    await minh.patch(`/questions/${id}`, { version: returned.version, content });
    expect((await minh.get(`/questions/${id}/versions/1`)).body.content.stem).toContain('bao nhiêu');
    expect(await submitted(id)).toMatchObject({ status: 'in-review', latestVersion: 2 });
  });

  it('is taken back before the decision, and changed by one author at a time', async () => {
    const { id } = await write();
    await submitted(id);
    const back = (await minh.post(`/questions/${id}/withdrawal`)).body;
    expect(back).toMatchObject({ status: 'draft', can: { edit: true } });
    const stale = await minh.patch(`/questions/${id}`, { version: 1, level: 'apply' });
    expect([stale.status, stale.body.code]).toEqual([409, 'platform.version-conflict']);
    const kind = await minh.patch(`/questions/${id}`, { version: back.version, content: aTrueFalse() });
    expect(kind.body.code).toBe('assessment.kind-is-fixed');
  });

  it('is submitted and retired in batches, each with its own outcome', async () => {
    const [one, two] = [await write(), await write(aTrueFalse() as never)];
    const other = await api.signIn(school.otherMathsTeacher);
    const theirs = (await other.post('/questions', aQuestion(school.mathsId, aShortAnswer()))).body;
    const ids = [one.id, two.id, theirs.id];
    const { body } = await minh.post('/questions/submissions', { ids });
    expect(body.items).toMatchObject([
      { done: true },
      { done: true },
      { done: false, code: 'platform.not-allowed' },
    ]);
    const head = await api.signIn(school.mathsHead);
    const retired = await head.post('/questions/retirements', { ids, reason: 'Chương trình đã đổi' });
    expect(retired.body.items.map((each: { code: string | null }) => each.code)).toEqual([
      'assessment.question-cannot-retire',
      'assessment.question-cannot-retire',
      null,
    ]);
    expect(await stems(head)).toHaveLength(2);
    expect(await stems(head, 'status=retired')).toHaveLength(1);
  });

  it('is seen and written by those who teach the subject, read by the board and inspectors, closed to families', async () => {
    await write();
    for (const person of [school.otherMathsTeacher, school.mathsHead, school.principal, school.inspector])
      expect(await stems(await api.signIn(person))).toHaveLength(1);
    const literature = await api.signIn(school.literatureTeacher);
    expect(await stems(literature)).toEqual([]);
    const foreign = await literature.post('/questions', aQuestion(school.mathsId));
    expect([foreign.status, foreign.body.code]).toEqual([403, 'assessment.not-your-subject']);
    const inspector = await api.signIn(school.inspector);
    expect((await inspector.post('/questions', aQuestion(school.mathsId))).status).toBe(403);
    for (const person of [school.student, school.guardian]) {
      const browser = await api.signIn(person);
      expect((await browser.get('/questions')).status).toBe(403);
      expect((await browser.post('/questions/submissions', { ids: [newId()] })).status).toBe(403);
    }
  });

  it('is found without diacritics and by subject, grade, chapter, lesson, level, kind, state and own work', async () => {
    await write(aChoice(), { lessonId: lessonIds[0] });
    await write(aShortAnswer() as never, { level: 'apply' });
    await approved(aTrueFalse() as never);
    const expected: [string, number][] = [
      ['q=bang%20bao%20nhieu', 1],
      ['q=NGUYEN%20TO%20hop%20so', 1],
      ['q=bai%201', 1],
      ['q=100%25', 0],
      [`lessonId=${lessonIds[0]}`, 1],
      ['chapter=Ch%C6%B0%C6%A1ng%20I', 1],
      ['level=apply', 1],
      ['kind=true-false', 1],
      ['status=approved', 1],
      ['usable=true', 1],
      ['status=draft&mine=true', 2],
      [`subjectId=${school.mathsId}&grade=6`, 3],
      ['grade=7', 0],
    ];
    const found = [];
    for (const [query] of expected) found.push([query, (await stems(minh, query)).length]);
    expect(found).toEqual(expected);
    expect((await minh.get('/questions?grade=13&level=hard')).status).toBe(422);
  });

  it('pages without losing or repeating any, and asks the database no more for many than for one', async () => {
    const cost = async () => {
      const query = jest.spyOn(api.database, 'query');
      await minh.get('/questions?limit=200');
      const { length } = query.mock.calls;
      query.mockRestore();
      return length;
    };
    await write();
    const one = await cost();
    for (let n = 1; n < 7; n++) await write(aChoice({ stem: `Câu ${n}` }));
    expect(await cost()).toBe(one);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await minh.get(`/questions?limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      expect(body.total).toBe(7);
      cursor = body.nextCursor;
    }
    expect(new Set(seen).size).toBe(7);
  });
});
