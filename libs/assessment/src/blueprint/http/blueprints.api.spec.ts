import { aDistribution } from '@hoclieu/catalog/testing';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { aBank, aBlueprint, aChoice, anEssay, aRow } from '../../../testing';
import { docx } from '../../documents/download';
import { AssessmentHttpModule } from '../../http';
import type { BlueprintView } from './blueprint.view';

describe('The matrix of a test', () => {
  let api: RunningApi;
  let school: TestSchool;
  let minh: Browser;
  let lessonIds: string[];

  beforeAll(async () => {
    api = await startApi(AssessmentHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    ({ lessonIds } = await aDistribution(api.database, school));
    minh = await api.signIn(school.mathsTeacher);
  });

  const write = async (rows = [aRow()]): Promise<BlueprintView> => {
    const { status, body } = await minh.post('/blueprints', aBlueprint(school.mathsId, rows));
    expect([status, body]).toEqual([201, expect.anything()]);
    return body;
  };
  const refused = async (rows: unknown[], more: object = {}) =>
    (await minh.post('/blueprints', { ...aBlueprint(school.mathsId, rows as never), ...more })).body.code;

  it('keeps contents, forms, levels, numbers and points as they were written', async () => {
    const rows = [aRow({ lessonIds: [String(lessonIds[0])] }), aRow({ chapter: 'Chương II', cells: [] })];
    const { id } = await write(rows);
    const body = (await minh.get(`/blueprints/${id}`)).body as BlueprintView;
    expect(body).toMatchObject({ rows, subjectName: 'Toán', grade: 6, version: 1, can: { edit: true } });
    const listed = (await minh.get('/blueprints?q=GIUA%20hoc')).body;
    expect(listed.items).toMatchObject([{ questions: 3, points: 150, tests: 0 }]);
  });

  it('is changed as one table by one person at a time, and copied', async () => {
    const { id } = await write();
    const rows = [aRow({ content: 'Số nguyên' })];
    const changed = await minh.patch(`/blueprints/${id}`, { version: 1, rows, durationMinutes: 60 });
    expect(changed.body).toMatchObject({ rows, durationMinutes: 60, version: 2 });
    expect((await minh.patch(`/blueprints/${id}`, { version: 1, rows: [] })).status).toBe(409);
    const copy = await minh.post(`/blueprints/${id}/copies`, { title: 'cuối học kì I' });
    expect(copy.body).toMatchObject({ title: 'cuối học kì I', rows, durationMinutes: 60 });
    expect(copy.body.id).not.toBe(id);
  });

  it('stays as it is once a test made by it was submitted', async () => {
    const { id } = await write();
    await api.database.query(
      `insert into assessment.test (school_id, school_year_id, term, subject_id, grade, blueprint_id, title, kind, form,
                                    duration_minutes, status, author_id, created_at, updated_at)
       values ($1, $2, 1, $3, 6, $4, 'Đề', 'midterm', 'paper', 90, 'in-review', $5, now(), now())`,
      [school.id, school.yearId, school.mathsId, id, school.mathsTeacher.personId],
    );
    const changed = await minh.patch(`/blueprints/${id}`, { version: 1, title: 'khác' });
    expect([changed.status, changed.body.code]).toEqual([409, 'assessment.blueprint-in-use']);
    expect((await minh.get(`/blueprints/${id}`)).body.can).toEqual({ edit: false, use: true });
  });

  it('tells how many approved questions the bank has for each cell, by lesson or by whole chapter', async () => {
    await aBank(api.database, school, [
      { content: aChoice(), lessonName: 'Bài 1', chapter: 'Chương I' },
      { content: aChoice({ stem: '1 + 1' }), lessonName: 'bài 1', chapter: 'Chương I' },
      { content: anEssay(), level: 'apply', lessonName: 'Bài 2', chapter: 'Chương I' },
    ]);
    const rows = [
      { chapter: 'Chương I', lessonIds: [lessonIds[0]] },
      { chapter: 'chương i', lessonIds: [] },
    ];
    const { body } = await minh.post('/blueprint-supply', { subjectId: school.mathsId, grade: 6, rows });
    expect(body.items).toHaveLength(3);
    expect(body.items).toEqual(
      expect.arrayContaining([
        { row: 0, form: 'choice', level: 'know', questions: 2 },
        { row: 1, form: 'choice', level: 'know', questions: 2 },
        { row: 1, form: 'essay', level: 'apply', questions: 1 },
      ]),
    );
  });

  it('starts from the ratios of the ministry, with four levels where the school asks for four', async () => {
    const three = (await minh.get('/blueprint-terms')).body;
    expect(three.levels).toEqual(['know', 'understand', 'apply']);
    expect(three.presets[0]).toMatchObject({
      formPoints: { choice: 300, 'true-false': 200, 'short-answer': 200, essay: 300 },
      levelPoints: { know: 400, understand: 300, apply: 300 },
      source: expect.stringContaining('7991'),
    });
    expect(three.presets[1].formPoints).toMatchObject({ 'true-false': 400, 'short-answer': 0 });
  });

  it('refuses what is no matrix of the subject, and says which row', async () => {
    const cell = { form: 'choice', level: 'know', questions: 1, points: 25 };
    expect(await refused([aRow({ chapter: '', content: '' })])).toBe('assessment.row-without-content');
    expect(await refused([aRow({ cells: [cell, cell] as never })])).toBe('assessment.cell-twice');
    expect(await refused([aRow({ cells: [{ ...cell, level: 'apply-high' }] as never })])).toBe(
      'assessment.level-not-used',
    );
    const other = await aDistribution(api.database, school, { subjectId: school.literatureId });
    expect(await refused([aRow({ lessonIds: other.lessonIds })])).toBe(
      'assessment.lessons-of-another-subject',
    );
    expect(await refused([], { subjectId: school.literatureId })).toBe('assessment.not-your-subject');
    expect(await refused([aRow({ cells: [{ ...cell, questions: 0 }] as never })])).toBe(
      'platform.invalid-input',
    );
  });

  it('is seen by those of the subject and the board, changed by its author and the department head', async () => {
    const { id } = await write();
    const status = async (person: Parameters<RunningApi['signIn']>[0]) => {
      const browser = await api.signIn(person);
      const read = await browser.get(`/blueprints/${id}`);
      return [read.status, (await browser.patch(`/blueprints/${id}`, { version: 0 })).status];
    };
    expect(await status(school.otherMathsTeacher)).toEqual([200, 403]);
    expect(await status(school.mathsHead)).toEqual([200, 409]);
    expect(await status(school.principal)).toEqual([200, 403]);
    expect(await status(school.literatureTeacher)).toEqual([404, 404]);
    expect(await status(school.student)).toEqual([403, 404]);
  });

  it('is printed as matrix and specification in the layout of the ministry', async () => {
    const { id } = await write([aRow({ lessonIds: [String(lessonIds[0])] }), aRow({ chapter: 'Chương II' })]);
    for (const [file, name] of [
      ['matrix', 'Ma trận'],
      ['specification', 'Bản đặc tả'],
    ]) {
      const { status, headers } = await minh.get(`/blueprints/${id}/${file}`);
      expect([status, headers['content-type']]).toEqual([200, docx]);
      expect(headers['content-disposition']).toContain(encodeURIComponent(`${name} – giữa học kì I.docx`));
    }
  });
});
