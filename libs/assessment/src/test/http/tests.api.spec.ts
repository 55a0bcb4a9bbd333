import { ApprovalHttpModule } from '@hoclieu/approval/http';
import { aDistribution } from '@hoclieu/catalog/testing';
import { aSchool, Browser, RunningApi, startApi, TestPerson, TestSchool } from '@hoclieu/people/testing';
import { aBank, aBlueprint, aChoice, anEssay, aRow } from '../../../testing';
import { AssessmentHttpModule } from '../../http';
import type { TestView, YearTestRow } from './test.view';

const chapter = 'Chương I';

describe('Tests', () => {
  let api: RunningApi;
  let school: TestSchool;
  let minh: Browser;

  beforeAll(async () => {
    api = await startApi(AssessmentHttpModule, ApprovalHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    await aDistribution(api.database, school);
    minh = await api.signIn(school.mathsTeacher);
  });

  const bank = (choices: number, essays = 1) =>
    aBank(api.database, school, [
      ...Array.from({ length: choices }, (_, n) => ({
        content: aChoice({ stem: `<p>Câu ${n}</p>` }),
        chapter,
      })),
      ...Array.from({ length: essays }, () => ({ content: anEssay(), chapter, level: 'apply' as const })),
    ]);
  /** Four choices of 1,5 points and an essay of 4. */
  const matrix = async () => {
    const cells = [
      { form: 'choice' as const, level: 'know' as const, questions: 4, points: 150 },
      { form: 'essay' as const, level: 'apply' as const, questions: 1, points: 400 },
    ];
    return (await minh.post('/blueprints', aBlueprint(school.mathsId, [aRow({ cells })]))).body.id as string;
  };
  const wish = (more: object = {}) => ({
    subjectId: school.mathsId,
    grade: 6,
    title: 'Đề giữa kì I',
    kind: 'midterm',
    term: 1,
    form: 'paper',
    durationMinutes: 90,
    instructions: '',
    ...more,
  });
  const make = async (more: object = {}): Promise<TestView> => {
    const { status, body } = await minh.post('/tests', wish(more));
    expect([status, body]).toEqual([201, expect.anything()]);
    return body;
  };
  const decide = async (
    person: TestPerson,
    kind: string,
    id: string,
    verdict = 'approve',
    reason?: string,
  ) => {
    const browser = await api.signIn(person);
    const { requestId } = (await browser.get(`/approval-subjects/${kind}/${id}/history`)).body;
    const { step, contentHash } = (await browser.get(`/approval-requests/${requestId}`)).body;
    const body = { stepId: step.id, verdict, reason, contentHash };
    return (await browser.post(`/approval-requests/${requestId}/decisions`, body)).status;
  };
  const asked = ({ questions }: TestView) => questions.map(({ questionId }) => questionId);
  const refusal = async (path: string, body: object = {}) => (await minh.post(path, body)).body.code;

  it('are drawn by the matrix from approved questions, in sections and with its points', async () => {
    const ids = await bank(6);
    const test = await make({ blueprintId: await matrix() });
    expect(test.questions.map(({ section, points }) => [section, points])).toEqual([
      ...Array.from({ length: 4 }, () => [1, 150]),
      [4, 400],
    ]);
    expect(asked(test).every((id) => ids.includes(id))).toBe(true);
    expect(test).toMatchObject({ holes: [], status: 'draft', approvalKind: 'periodic-test' });
  });

  it('name every cell the bank cannot fill, and fill only the holes once it can', async () => {
    await bank(3, 0);
    const test = await make({ blueprintId: await matrix() });
    expect(test.holes).toMatchObject([
      { form: 'choice', level: 'know', chapter, wanted: 4, missing: 1 },
      { form: 'essay', level: 'apply', wanted: 1, missing: 1 },
    ]);
    await bank(5);
    const filled = await minh.post(`/tests/${test.id}/drawings`, { version: 1, avoidLast: 0, keep: true });
    expect(filled.body.holes).toEqual([]);
    expect(asked(filled.body)).toEqual(expect.arrayContaining(asked(test)));
  });

  it('do not repeat the questions of the last tests when asked, and take the least used otherwise', async () => {
    await bank(8, 2);
    const blueprintId = await matrix();
    const first = asked(await make({ blueprintId }));
    const second = asked(await make({ blueprintId }));
    expect(second.filter((id) => first.includes(id))).toEqual([]);
    const third = await make({ blueprintId, avoidLast: 2 });
    expect(third.questions).toEqual([]);
    expect(third.holes).toHaveLength(2);
    expect(asked(await make({ blueprintId, avoidLast: 1 }))).toHaveLength(5);
  });

  it('are composed by hand: exchanged for another that suits, moved and given other points', async () => {
    const ids = await bank(4);
    const questions = ids.slice(0, 2).map((questionId) => ({ questionId, points: 500 }));
    const { id } = await make();
    const composed = (await minh.patch(`/tests/${id}`, { version: 1, questions })).body as TestView;
    expect(asked(composed)).toEqual(ids.slice(0, 2));
    const { items } = (await minh.get(`/tests/${id}/questions/1/alternatives`)).body;
    expect(items.map(({ questionId }: { questionId: string }) => questionId)).toEqual(ids.slice(2, 4));
    const swapped = [{ questionId: ids[3], points: 400 }, questions[1], { questionId: ids[4], points: 100 }];
    const { body } = await minh.patch(`/tests/${id}`, { version: 2, questions: swapped });
    expect(asked(body)).toEqual([ids[3], ids[1], ids[4]]);
    expect((await minh.patch(`/tests/${id}`, { version: 2, title: 'cũ' })).status).toBe(409);
  });

  it('go through the department and the board when periodic, and never change afterwards', async () => {
    await bank(4);
    const { id } = await make({ blueprintId: await matrix() });
    const sent = (await minh.post(`/tests/${id}/submission`)).body as TestView;
    expect(sent).toMatchObject({ status: 'in-review', can: { edit: false, withdraw: true } });
    expect(await decide(school.mathsHead, 'periodic-test', id)).toBe(201);
    expect((await minh.get(`/tests/${id}`)).body.status).toBe('in-review');
    expect(await decide(school.deputy, 'periodic-test', id)).toBe(201);
    const { body } = await minh.get(`/tests/${id}`);
    expect(body).toMatchObject({ status: 'approved', can: { edit: false, submit: false, retire: true } });
    const late = await minh.patch(`/tests/${id}`, { version: body.version, title: 'khác' });
    expect([late.status, late.body.code]).toEqual([409, 'assessment.test-cannot-edit']);
  });

  it('need the department head alone when regular, and come back with a reason', async () => {
    await bank(4);
    const { id } = await make({ kind: 'regular', form: 'online', blueprintId: await matrix() });
    await minh.post(`/tests/${id}/submission`);
    expect(await decide(school.mathsHead, 'test', id, 'return', 'Câu 2 quá khó')).toBe(201);
    const back = (await minh.get(`/tests/${id}`)).body;
    expect(back).toMatchObject({ status: 'returned', statusReason: 'Câu 2 quá khó', can: { edit: true } });
    await minh.post(`/tests/${id}/submission`);
    expect(await decide(school.mathsHead, 'test', id)).toBe(201);
    expect((await minh.get(`/tests/${id}`)).body.status).toBe('approved');
  });

  it('are held online as periodic tests only by a decision of the head, who is named', async () => {
    const online = await minh.post('/tests', wish({ form: 'online' }));
    expect([online.status, online.body.code]).toEqual([422, 'assessment.periodic-test-on-paper']);
    const { id } = await make();
    const reason = { reason: 'Lũ lụt, học sinh không đến trường được' };
    expect((await minh.post(`/tests/${id}/force-majeure`, reason)).status).toBe(403);
    const principal = await api.signIn(school.principal);
    const { body } = await principal.post(`/tests/${id}/force-majeure`, reason);
    expect(body).toMatchObject({ form: 'online', forceMajeure: { ...reason, byName: expect.any(String) } });
  });

  it('are refused with what to do: nothing asked, points that are not ten, questions that may not be used', async () => {
    const [one] = await bank(4);
    const { id } = await make();
    expect(await refusal(`/tests/${id}/submission`)).toBe('assessment.test-has-no-questions');
    expect(await refusal(`/tests/${id}/drawings`, { version: 1, avoidLast: 0, keep: false })).toBe(
      'assessment.test-has-no-blueprint',
    );
    const questions = [{ questionId: one, points: 300 }];
    await minh.patch(`/tests/${id}`, { version: 1, questions });
    const short = await minh.post(`/tests/${id}/submission`);
    expect(short.body).toMatchObject({ code: 'assessment.points-are-not-ten' });
    expect(short.body.detail).toContain('3,00');
    await api.database.query(`update assessment.question set status = 'retired' where id = $1`, [one]);
    const retired = await minh.patch(`/tests/${id}`, { version: 2, questions });
    expect(retired.body.code).toBe('assessment.questions-not-usable');
    expect(await refusal('/tests', wish({ subjectId: school.literatureId }))).toBe(
      'assessment.not-your-subject',
    );
  });

  it('show the four periodic tests of the year with the holes, to the subject and the board alone', async () => {
    const { id } = await make();
    const year = (await minh.get('/periodic-tests')).body.items;
    expect(year).toMatchObject([
      { subjectName: 'Toán', grade: 6, tests: [{ id, kind: 'midterm', term: 1 }] },
    ]);
    const seen = async (person: TestPerson) => {
      const browser = await api.signIn(person);
      return [(await browser.get(`/tests/${id}`)).status, (await browser.get('/tests')).body.total];
    };
    expect(await seen(school.deputy)).toEqual([200, 1]);
    expect(await seen(school.otherMathsTeacher)).toEqual([200, 1]);
    expect(await seen(school.literatureTeacher)).toEqual([404, 0]);
    expect(await seen(school.student)).toEqual([403, undefined]);
    expect(await seen(school.guardian)).toEqual([403, undefined]);
  });

  it('ask of primary subjects what Thông tư 27 asks: both tests from grade 4, the final ones before, none elsewhere', async () => {
    const { database } = api;
    const subject = async (code: string, name: string) =>
      (await database.one<{ id: string }>(
        `insert into school.subject (school_id, code, name, programme_name, assessed_by)
         values ($1, $2, $3, $3, 'score') returning id`,
        [school.id, code, name],
      ))!.id;
    const [science, ethics] = [await subject('KH', 'Khoa học'), await subject('DD', 'Đạo đức')];
    const studied: [string, number][] = [
      [school.mathsId, 3],
      [school.mathsId, 4],
      [science, 5],
      [ethics, 5],
    ];
    for (const [subjectId, grade] of studied)
      await database.query(
        `insert into curriculum.distribution (school_id, school_year_id, subject_id, grade, name, status)
         values ($1, $2, $3, $4, 'PPCT', 'approved')`,
        [school.id, school.yearId, subjectId, grade],
      );
    const { items } = (await (await api.signIn(school.deputy)).get('/periodic-tests')).body;
    const both = ['1-midterm', '1-final', '2-midterm', '2-final'];
    const final = ['1-final', '2-final'];
    const rows = items.map((row: YearTestRow) => [row.subjectName, row.grade, row.slots]);
    expect(rows).toEqual([
      ['Khoa học', 5, final],
      ['Toán', 3, final],
      ['Toán', 4, both],
      ['Toán', 6, both],
    ]);
  });

  it('list and open with as many statements for many as for one', async () => {
    await bank(4);
    const blueprintId = await matrix();
    const { id } = await make();
    const cost = async (path: string) => {
      const query = jest.spyOn(api.database, 'query');
      await minh.get(path);
      const { length } = query.mock.calls;
      query.mockRestore();
      return length;
    };
    const one = await cost('/tests');
    const bare = await cost(`/tests/${id}`);
    const full = await make({ blueprintId });
    expect(await cost('/tests')).toBe(one);
    expect(await cost(`/tests/${full.id}`)).toBe(bare + 1);
  });
});
