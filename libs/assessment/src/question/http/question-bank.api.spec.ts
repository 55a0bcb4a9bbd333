import { aDistribution } from '@hoclieu/catalog/testing';
import { FilesHttpModule } from '@hoclieu/files/http';
import { aPng } from '@hoclieu/files/testing';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { SchoolSettings } from '@hoclieu/school';
import { aChoice, anEssay, aQuestion, aShortAnswer } from '../../../testing';
import { AssessmentHttpModule } from '../../http';
import { levelCount } from '../question.settings';

describe('The question bank', () => {
  let api: RunningApi;
  let school: TestSchool;
  let minh: Browser;
  let lessonIds: string[];

  beforeAll(async () => {
    api = await startApi(AssessmentHttpModule, FilesHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    ({ lessonIds } = await aDistribution(api.database, school));
    minh = await api.signIn(school.mathsTeacher);
  });

  const post = (content: object, more: object = {}) =>
    minh.post('/questions', aQuestion(school.mathsId, content as never, more));
  const write = async (content: object, more: object = {}) => (await post(content, more)).body;
  const stimulus = async (text = '<p>Cho bảng số liệu.</p>') =>
    (await minh.post('/stimuli', { subjectId: school.mathsId, grade: 6, text })).body;

  it('refuses what could not be marked, naming every problem, and unknown shapes by their field', async () => {
    const options = aChoice().options.map((option) => ({ ...option, right: true }));
    const twoRight = await post(aChoice({ options, stem: 'Tính \\(\\frac{1}{\\)' }));
    expect([twoRight.status, twoRight.body.code]).toEqual([422, 'assessment.content-several-right-options']);
    expect(twoRight.body.detail).toContain('4 phương án đúng');
    expect(twoRight.body.details.problems.map(({ code }: { code: string }) => code)).toEqual([
      'several-right-options',
      'broken-formula',
    ]);
    const unknown = await post({ kind: 'crossword', stem: 'x' });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'platform.invalid-input']);
    const shapeless = await post({ ...aShortAnswer(), answers: 'hai' });
    expect(shapeless.body.errors[0].path).toBe('content.answers');
  });

  it('takes only places of the subject and levels of the school', async () => {
    const { lessonIds: ofLiterature } = await aDistribution(api.database, school, {
      subjectId: school.literatureId,
    });
    const codes = [
      (await post(aChoice(), { lessonId: ofLiterature[0] })).body.code,
      (await post(aChoice(), { level: 'apply-high' })).body.code,
    ];
    expect(codes).toEqual(['assessment.lesson-of-another-subject', 'assessment.level-not-used']);
    await api.get(SchoolSettings).set(school.principal, levelCount, 4);
    expect((await post(aChoice(), { level: 'apply-high' })).status).toBe(201);
    expect((await minh.get('/question-bank')).body).toMatchObject({
      levels: ['know', 'understand', 'apply', 'apply-high'],
      subjects: [{ name: 'Toán', canWrite: true }],
    });
  });

  it('says that the same question exists, while it is written and in the list; other options make another', async () => {
    const first = await write(aChoice());
    const ask = async (content: object, more: object = {}) =>
      (await minh.post('/questions/duplicates', { content, ...more })).body.map(
        ({ id }: { id: string }) => id,
      );
    const shuffled = { ...aChoice(), options: aChoice().options.toReversed(), stem: '2 + 2 BẰNG bao nhiêu' };
    expect(await ask(shuffled)).toEqual([first.id]);
    expect(await ask(shuffled, { excluding: first.id })).toEqual([]);
    expect(await ask(aChoice({ options: aChoice().options.slice(0, 3) }))).toEqual([]);
    const second = await write(shuffled);
    expect(second.duplicates).toMatchObject([{ id: first.id, authorName: 'Nguyễn Văn Minh' }]);
    await write(aShortAnswer());
    const { items } = (await minh.get('/questions?repeated=true')).body;
    expect(items).toMatchObject([{ duplicates: 1 }, { duplicates: 1 }]);
    await minh.post(`/questions/${second.id}/retirement`, { reason: 'Trùng' });
    expect((await minh.get('/questions?repeated=true')).body.items).toEqual([]);
  });

  it('keeps questions about one text together; the text cannot change once one of them is submitted', async () => {
    const { id, version } = await stimulus();
    const first = await write(aChoice(), { stimulusId: id, stimulusPosition: 2 });
    const second = await write(aShortAnswer(), { stimulusId: id, stimulusPosition: 1 });
    expect((await minh.get(`/questions/${first.id}`)).body.stimulus).toMatchObject({
      text: '<p>Cho bảng số liệu.</p>',
      questions: [{ id: second.id }, { id: first.id }],
    });
    const changed = (await minh.patch(`/stimuli/${id}`, { version, text: '<p>Cho biểu đồ.</p>' })).body;
    expect(changed).toMatchObject({ text: '<p>Cho biểu đồ.</p>', questions: 2 });
    expect((await minh.get('/questions?q=bieu%20do')).body.total).toBe(2);
    await minh.post(`/questions/${first.id}/submission`);
    const late = await minh.patch(`/stimuli/${id}`, { version: changed.version, text: 'Khác' });
    expect([late.status, late.body.code]).toEqual([409, 'assessment.stimulus-in-use']);
    const literature = await api.signIn(school.literatureTeacher);
    expect((await literature.get(`/stimuli/${id}`)).status).toBe(404);
  });

  it('shows a picture to whoever may read the question, and takes no picture its author may not see', async () => {
    const { id: file } = (await minh.upload('/files', 'hinh.png', aPng())).body;
    await write(aChoice({ stem: `<p>Hình bên <img data-file="${file}" alt="Tam giác"></p>` }));
    const thu = await api.signIn(school.otherMathsTeacher);
    expect((await thu.get(`/files/${file}/content`)).status).toBe(200);
    const literature = await api.signIn(school.literatureTeacher);
    expect((await literature.get(`/files/${file}/content`)).status).toBe(404);
    const taken = anEssay({ stem: `<img data-file="${file}">` });
    const theirs = await literature.post('/questions', aQuestion(school.literatureId, taken));
    expect(theirs.status).toBe(404);
  });

  it('counts the questions of every lesson, whatever the school year, but not of physical education', async () => {
    await write(aChoice(), { lessonId: lessonIds[0] });
    const { id } = await write(aShortAnswer(), { lessonId: lessonIds[0], level: 'apply' });
    await api.database.query(
      `update assessment.question set approved_version = 1, status = 'approved', lesson_id = null where id = $1`,
      [id],
    );
    const place = `subjectId=${school.mathsId}&grade=6`;
    const { body } = await minh.get(`/question-coverage/lessons?${place}`);
    expect(body).toMatchObject([
      { name: 'Bài 1', questions: 2, approved: 1, know: 1, apply: 1 },
      { name: 'Bài 2', questions: 0 },
      {},
      {},
    ]);
    const subjects = async () => (await minh.get('/question-coverage')).body;
    expect(await subjects()).toEqual([
      {
        subjectId: school.mathsId,
        subjectName: 'Toán',
        grade: 6,
        lessons: 4,
        coveredLessons: 1,
        chapters: 1,
        coveredChapters: 1,
        questions: 2,
        approved: 1,
      },
    ]);
    await api.database.query('update school.subject set physical_education = true where school_id = $1', [
      school.id,
    ]);
    expect(await subjects()).toEqual([]);
  });
});
