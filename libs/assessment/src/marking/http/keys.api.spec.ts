import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { aChoice, anEssay, aSitting, aShortAnswer, TestSitting } from '../../../testing';
import { AssessmentHttpModule } from '../../http/assessment-http.module';
import { PaperTests } from '../../paper/paper-test.query';
import type { QuestionContent } from '../../question/question-content';

const holder = 'page-of-an-phone';
const reason = 'In nhầm đáp án';

/** aChoice's key is a; these are the keys of somebody who looked again. */
const optionsRight = (...right: string[]) =>
  aChoice({ options: aChoice().options.map((option) => ({ ...option, right: right.includes(option.id) })) });

describe('A key that was wrong', () => {
  let api: RunningApi;
  let school: TestSchool;
  let sitting: TestSitting;
  let minh: Browser;

  beforeAll(async () => {
    api = await startApi(AssessmentHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(api.database);
    sitting = await aSitting(api.database, school, { contents: [aChoice(), aShortAnswer(), anEssay()] });
    minh = await api.signIn(school.mathsTeacher);
  });

  const held = (rest: string, id = sitting.sittingId) => `/held-sittings/${id}${rest}`;
  const keys = async () => (await minh.get(held('/keys'))).body;
  const preview = (wish: object, who = minh) =>
    who.post(held('/key-previews'), { position: 1, creditsAll: false, ...wish });
  const correct = (wish: object, who = minh) =>
    who.post(held('/key-corrections'), { position: 1, creditsAll: false, seen: 0, reason, ...wish });

  /** Takes the test and answers the first question with an option, or leaves it out. */
  async function take(
    student: Browser,
    option: string | null,
    sittingId = sitting.sittingId,
  ): Promise<string> {
    const { id } = (await student.post(`/student-sittings/${sittingId}/attempts`, { holder })).body;
    const response = { kind: 'choice', chosen: [option] };
    const answers = option ? [{ position: 1, sequence: 1, response }] : [];
    await student.put(`/attempts/${id}/answers`, { holder, answers });
    await student.post(`/attempts/${id}/submission`, { holder });
    return id as string;
  }

  /** The same test given to 6B by its teacher. */
  async function givenTo6B(): Promise<string> {
    const [given] = await api.database.query<{ id: string }>(
      `insert into assessment.sitting (school_id, test_id, class_id, opens_at, closes_at, duration_minutes, shuffle_questions,
                                       shuffle_options, created_by, created_at)
       select school_id, test_id, $3, opens_at, closes_at, duration_minutes, false, false, $4, created_at
         from assessment.sitting where school_id = $1 and id = $2 returning id`,
      [school.id, sitting.sittingId, school.class6B, school.otherMathsTeacher.personId],
    );
    return String(given?.id);
  }

  const scores = () =>
    api.database.query<{ name: string; score: number | null }>(
      `select s.full_name as name, p.score from assessment.attempt p
         join people.student s on s.school_id = p.school_id and s.id = p.student_id where p.school_id = $1 order by 1`,
      [school.id],
    );
  const told = async () => {
    const rows = await api.database.query<{ subject: string; payload: Record<string, unknown> }>(
      `select subject_id as subject, payload from platform.event where school_id = $1 and name = 'assessment.results-changed'`,
      [school.id],
    );
    return rows.map(({ subject, payload }) => ({ ...payload, subject }));
  };

  it('is seen by the marker beside what the class answered', async () => {
    const an = await api.signIn(school.student);
    await take(an, 'b');
    const [choice, short, ...more] = await keys();
    expect(more).toEqual([]);
    expect(choice).toMatchObject({
      position: 1,
      content: aChoice() as QuestionContent,
      creditsAll: false,
      answers: 1,
      full: 0,
      common: [{ response: { kind: 'choice', chosen: ['b'] }, count: 1, score: 0 }],
      corrections: [],
    });
    expect(short).toMatchObject({ position: 2, answers: 0, common: [] });
    expect((await an.get(held('/keys'))).status).toBe(403);
  });

  it('is tried first: who would gain and who would lose, and nothing changes', async () => {
    const an = await api.signIn(school.student);
    await take(an, 'b');
    await take(await api.signIn(school.otherStudent), 'a', await givenTo6B());
    const head = await api.signIn(school.mathsHead);
    expect((await preview({ content: optionsRight('b') }, head)).body).toEqual({
      attempts: 2,
      gained: 1,
      lost: 1,
      students: [{ name: 'Nguyễn Thái An', before: 0, after: 100 }],
      otherClasses: [{ name: '6B', gained: 0, lost: 1 }],
    });
    expect((await scores()).map(({ score }) => score)).toEqual([0, 100]);
  });

  it('is put right: every attempt is marked again, and who did it and why stays', async () => {
    const an = await api.signIn(school.student);
    await take(an, 'b');
    expect((await correct({ content: optionsRight('b') })).body).toMatchObject({ gained: 1, lost: 0 });
    expect(await scores()).toMatchObject([{ score: 100 }]);
    const [choice] = await keys();
    expect(choice).toMatchObject({
      content: optionsRight('b'),
      full: 1,
      corrections: [{ reason, byName: 'Nguyễn Văn Minh', attempts: 1, gained: 1, lost: 0 }],
    });
  });

  it('is printed as it was put right', async () => {
    await correct({ content: optionsRight('b') });
    const { questions } = await api.get(PaperTests).read(school.id, sitting.testId);
    expect(questions[0]?.content).toEqual(optionsRight('b'));
  });

  it('may take one of several options where one is asked for', async () => {
    const an = await api.signIn(school.student);
    await take(an, 'b');
    expect((await correct({ content: optionsRight('a', 'b') })).body).toMatchObject({ gained: 1, lost: 0 });
    expect(await scores()).toMatchObject([{ score: 100 }]);
  });

  it('may give the points to everybody: to who left it out, and to who hands in later', async () => {
    const an = await api.signIn(school.student);
    await take(an, null);
    expect((await correct({ creditsAll: true })).body).toMatchObject({ attempts: 1, gained: 1 });
    expect(await scores()).toMatchObject([{ score: 100 }]);
    const sittingId = await givenTo6B();
    await take(await api.signIn(school.otherStudent), null, sittingId);
    expect((await scores()).map(({ score }) => score)).toEqual([100, 100]);
    expect(
      (await correct({ creditsAll: false, seen: 1 }, await api.signIn(school.mathsHead))).body,
    ).toMatchObject({
      lost: 2,
    });
    expect((await scores()).map(({ score }) => score)).toEqual([0, 0]);
  });

  it('changed after the release is told to student, guardian and the class’s other teachers, who see why', async () => {
    const an = await api.signIn(school.student);
    const attemptId = await take(an, 'b');
    api.clock.set('2026-11-22T05:00:00Z');
    expect((await minh.post(held('/release'), { showsKey: true })).status).toBe(200);
    const head = await api.signIn(school.mathsHead);
    await correct({ content: optionsRight('b') }, head);
    expect(await told()).toEqual([
      {
        subject: sitting.sittingId,
        title: 'Kiểm tra 15 phút',
        className: '6A',
        reason,
        studentAccountIds: [school.student.accountId],
        guardianAccountIds: [school.guardian.accountId],
        staffIds: [school.mathsTeacher.personId],
      },
    ]);
    const { body } = await an.get(`/attempts/${attemptId}/result`);
    expect(body.score).toBe(100);
    expect(body.questions[0]).toMatchObject({
      right: { chosen: ['b'] },
      changes: [{ before: 0, after: 100, reason }],
    });
  });

  it('before the release is no news to families', async () => {
    await take(await api.signIn(school.student), 'b');
    await correct({ content: optionsRight('b') });
    expect(await told()).toMatchObject([{ studentAccountIds: [], guardianAccountIds: [], staffIds: [] }]);
  });

  it('counts for every class, so a teacher of one of them asks the author or the department head', async () => {
    const sittingId = await givenTo6B();
    await take(await api.signIn(school.student), 'b');
    await take(await api.signIn(school.otherStudent), 'b', sittingId);
    const lan = await api.signIn(school.otherMathsTeacher);
    const refused = await lan.post(held('/key-previews', sittingId), { position: 1, creditsAll: true });
    expect([refused.status, refused.body.code]).toEqual([403, 'assessment.key-of-others']);
    expect(refused.body.detail).toContain('6A');
    expect((await preview({ creditsAll: true }, lan)).status).toBe(404);
    expect((await preview({ creditsAll: true })).status).toBe(200);
  });

  it('corrected by two at once is corrected by the first; the other looks again', async () => {
    await take(await api.signIn(school.student), 'b');
    const head = await api.signIn(school.mathsHead);
    const both = await Promise.all([
      correct({ content: optionsRight('b') }),
      correct({ creditsAll: true }, head),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('assessment.key-corrected-meanwhile');
  });

  it('counts for who hands in at the same moment', async () => {
    const an = await api.signIn(school.student);
    const { id } = (await an.post(`/student-sittings/${sitting.sittingId}/attempts`, { holder })).body;
    const response = { kind: 'choice', chosen: ['b'] };
    await an.put(`/attempts/${id}/answers`, { holder, answers: [{ position: 1, sequence: 1, response }] });
    await Promise.all([
      an.post(`/attempts/${id}/submission`, { holder }),
      correct({ content: optionsRight('b') }),
    ]);
    expect(await scores()).toMatchObject([{ score: 100 }]);
  });

  it('costs no more to look at for many questions, answers and corrections than for one', async () => {
    const cost = async (id: string) => {
      const query = jest.spyOn(api.database, 'query');
      await minh.get(held('/keys', id));
      const { length } = query.mock.calls;
      query.mockRestore();
      return length;
    };
    const one = await aSitting(api.database, school, { contents: [aChoice()] });
    await cost(one.sittingId);
    await take(await api.signIn(school.student), 'b');
    for (const seen of [0, 1, 2]) await correct({ creditsAll: seen % 2 === 0, seen });
    expect(await cost(sitting.sittingId)).toBe(await cost(one.sittingId));
  });

  it('changes what is right and nothing that students read', async () => {
    const codes = await Promise.all(
      [
        { content: { ...optionsRight('b'), stem: 'Khác' } },
        { content: optionsRight() },
        { content: anEssay(), position: 3, creditsAll: true },
        { content: optionsRight('b'), reason: 'x' },
      ].map(async (wish) => (await correct(wish)).body.code as string),
    );
    expect(codes).toEqual([
      'assessment.correction-changes-question',
      'assessment.content-no-right-option',
      'platform.not-found',
      'platform.invalid-input',
    ]);
  });
});
