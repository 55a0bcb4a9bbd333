import { newId } from '@hoclieu/platform';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { aChoice, aSitting } from '../../../testing';
import { AssessmentHttpModule } from '../../http/assessment-http.module';

describe('What tests say about classes', () => {
  let api: RunningApi;
  let school: TestSchool;
  let testId: string;
  let in6A: string;
  let in6B: string;
  /** Heads mathematics in both campuses. */
  let lan: Browser;

  beforeAll(async () => {
    api = await startApi(AssessmentHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    const two = { contents: [aChoice(), aChoice()], points: [300, 100] };
    ({ testId, sittingId: in6A } = await aSitting(api.database, school, two));
    in6B = await alsoIn6B(testId);
    lan = await api.signIn(school.mathsHead);
  });

  const alsoIn6B = async (id: string): Promise<string> => {
    const sittingId = newId();
    await api.database.query(
      `insert into assessment.sitting (school_id, id, test_id, class_id, opens_at, closes_at, duration_minutes, shuffle_questions,
                                       shuffle_options, created_by, created_at)
       select school_id, $3, test_id, $4, opens_at, closes_at, 15, false, false, created_by, now()
         from assessment.sitting where school_id = $1 and test_id = $2`,
      [school.id, id, sittingId, school.class6B],
    );
    return sittingId;
  };

  /** A student of the class for each pair of points. */
  const sat = (sittingId: string, points: [number, number][]) =>
    api.database.query(
      `with sheet as (
         select uuidv7() as id, uuidv7() as student, x.n, (x.p ->> 0)::int as one, (x.p ->> 1)::int as two
           from jsonb_array_elements($3::jsonb) with ordinality as x (p, n)),
       pupil as (insert into people.student (school_id, id, full_name) select $1, student, 'Em ' || n from sheet),
       attempt as (
         insert into assessment.attempt (school_id, id, sitting_id, student_id, number, arrangement, started_at, deadline_at,
                                         submitted_at, holder, held_at, score)
         select $1, id, $2, student, 1, '{}', now(), now(), now(), 'page', now(), one + two from sheet)
       insert into assessment.answer (school_id, attempt_id, position, response, sequence, saved_at, score)
       select $1, id, q.position, '{}', 1, now(), case q.position when 1 then one else two end
         from sheet cross join (values (1), (2)) as q (position)`,
      [school.id, sittingId, JSON.stringify(points)],
    );

  const analysis = async (who: Browser) => (await who.get(`/tests/${testId}/analysis`)).body;

  it('shows the classes of a test side by side, in marks as the register takes them', async () => {
    await sat(in6A, [
      [300, 100],
      [300, 0],
      [0, 0],
    ]);
    await sat(in6B, [[198, 0]]);
    const { classes, whole } = await analysis(lan);
    expect(classes).toMatchObject([
      { className: '6A', marked: 3, mean: 583, median: 750, lower: 375, upper: 875, bands: [1, 0, 1, 1] },
      { className: '6B', marked: 1, mean: 500, bands: [0, 1, 0, 0] },
    ]);
    expect(whole).toMatchObject({ marked: 4, bands: [1, 1, 1, 1] });
  });

  it('shows for each question how each class did', async () => {
    await sat(in6A, [
      [300, 0],
      [0, 0],
    ]);
    await sat(in6B, [[300, 100]]);
    const { questions } = await analysis(lan);
    expect(questions).toMatchObject([
      { position: 1, n: 3, facility: 0.6667, byClass: [0.5, 1] },
      { position: 2, n: 3, facility: 0.3333, byClass: [0, 1] },
    ]);
  });

  it('puts what students earned beside what the matrix planned, content by content', async () => {
    const { body: blueprint } = await lan.post('/blueprints', {
      ...matrix(),
      subjectId: school.mathsId,
      grade: 6,
      title: 'Giữa kì',
      durationMinutes: 45,
    });
    await api.database.query(
      `update assessment.question set chapter = 'Số tự nhiên' where school_id = $1
          and id = (select question_id from assessment.test_question where test_id = $2 and position = 1)`,
      [school.id, testId],
    );
    await api.database.query('update assessment.test set blueprint_id = $2 where id = $1', [
      testId,
      blueprint.id,
    ]);
    await sat(in6A, [
      [150, 100],
      [0, 100],
    ]);
    const { hasMatrix, matrix: rows } = await analysis(lan);
    expect(hasMatrix).toBe(true);
    expect(rows).toMatchObject([
      {
        chapter: 'Số tự nhiên',
        isOutside: false,
        cells: [
          { level: 'know', planned: 250, asked: 300, earned: 0.25 },
          { level: 'apply', planned: 100, asked: 0, earned: null },
        ],
      },
      { isOutside: true, cells: [{ level: 'know', planned: 0, asked: 100, earned: 1 }] },
    ]);
  });

  const matrix = () => ({
    formPoints: { choice: 1000, 'true-false': 0, 'short-answer': 0, essay: 0 },
    levelPoints: { know: 1000, understand: 0, apply: 0 },
    rows: [
      {
        chapter: 'Số tự nhiên',
        content: 'Tập hợp',
        lessonIds: [],
        requirements: {},
        cells: [
          { form: 'choice', level: 'know', questions: 1, points: 250 },
          { form: 'choice', level: 'apply', questions: 1, points: 100 },
        ],
      },
    ],
  });

  it('shows a teacher the own class alone, and nothing to who has none of it', async () => {
    await sat(in6A, [[300, 0]]);
    await sat(in6B, [[0, 0]]);
    const classesOf = async (person: Parameters<RunningApi['signIn']>[0]) => {
      const { status, body } = await (await api.signIn(person)).get(`/tests/${testId}/analysis`);
      return status === 200 ? body.classes.map(({ className }: { className: string }) => className) : status;
    };
    expect(await classesOf(school.deputy)).toEqual(['6A', '6B']);
    expect(await classesOf(school.otherMathsTeacher)).toEqual(['6B']);
    expect(await classesOf(school.literatureTeacher)).toEqual(['6A']);
    expect(await classesOf(school.literatureHead)).toBe(404);
    expect(await classesOf(school.student)).toBe(403);
  });

  it('shows the tests of a subject through the year, whole and by class', async () => {
    const year = `/test-trends?subjectId=${school.mathsId}&grade=6`;
    const early = await aSitting(api.database, school, {
      points: [100, 100, 100, 100],
      opensAt: '2026-10-01T01:00:00Z',
    });
    await sat(early.sittingId, [[100, 100]]);
    await sat(in6A, [[300, 100]]);
    await sat(in6B, [[300, 0]]);
    const { items } = (await lan.get(year)).body;
    expect(items).toMatchObject([
      {
        testId: early.testId,
        subjectName: 'Toán',
        grade: 6,
        marked: 1,
        mean: 500,
        bands: [0, 1, 0, 0],
        classes: [{ className: '6A' }],
      },
      {
        testId,
        marked: 2,
        mean: 875,
        median: 875,
        classes: [
          { className: '6A', mean: 1000 },
          { className: '6B', mean: 750 },
        ],
      },
    ]);
    const only6B = (await lan.get(`${year}&classId=${school.class6B}`)).body.items;
    expect(only6B).toMatchObject([{ testId, marked: 1, mean: 750 }]);
    expect((await lan.get('/test-trends/subjects')).body.items).toMatchObject([
      { subjectName: 'Toán', grade: 6, classes: [{ name: '6A' }, { name: '6B' }] },
    ]);
    expect((await lan.get('/test-trends')).status).toBe(422);
  });

  it('comes as workbooks, and costs no more queries for many tests than for one', async () => {
    await sat(in6A, [[300, 100]]);
    const year = `?subjectId=${school.mathsId}&grade=6`;
    for (const path of [`/tests/${testId}/analysis/document`, `/test-trends/document${year}`])
      expect((await lan.get(path).buffer()).headers['content-disposition']).toContain('.xlsx');
    const cost = async () => {
      const query = jest.spyOn(api.database, 'query');
      await lan.get(`/test-trends${year}`);
      const { length } = query.mock.calls;
      query.mockRestore();
      return length;
    };
    const one = await cost();
    for (let n = 0; n < 4; n += 1) await sat((await aSitting(api.database, school)).sittingId, [[100, 0]]);
    expect(await cost()).toBe(one);
  });
});
