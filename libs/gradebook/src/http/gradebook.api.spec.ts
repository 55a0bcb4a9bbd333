import { ApprovalHttpModule } from '@hoclieu/approval/http';
import { systemActor } from '@hoclieu/platform';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { MarkTaking } from '../marks/mark-taking.service';
import { GradebookHttpModule } from './gradebook-http.module';

describe('The gradebook beyond one sheet', () => {
  let api: RunningApi;
  let school: TestSchool;
  let teacher: Browser;
  let sheetId: string;
  let an: string;

  beforeAll(async () => {
    api = await startApi(GradebookHttpModule, ApprovalHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    teacher = await api.signIn(school.mathsTeacher);
    an = school.student.personId;
    sheetId = (await teacher.get(`/mark-sheets?mine=true&term=1`)).body.items[0].id as string;
  });

  const put = (part: string, text: string, version = 0) =>
    teacher.put(`/mark-sheets/${sheetId}/marks`, { cells: [{ studentId: an, part, text, version }] });
  const publish = () =>
    api.database.query(
      `update gradebook.mark set status = 'published', published_score = score, published_word = word,
              published_at = now() where school_id = $1`,
      [school.id],
    );

  describe('results for families', () => {
    it('show published marks only, and what follows from them', async () => {
      await put('tx1', '8');
      const student = await api.signIn(school.student);
      expect((await student.get('/gradebook/published-results')).body).toMatchObject({
        student: { id: an, className: '6A' },
        marks: [],
      });
      await publish();
      await put('tx2', '9');
      const guardian = await api.signIn(school.guardian);
      const { body } = await guardian.get(`/gradebook/published-results?studentId=${an}`);
      expect(body.marks).toEqual([expect.objectContaining({ part: 'tx1', score: 80, changed: false })]);
      expect(body.averages).toEqual(
        expect.arrayContaining([expect.objectContaining({ subjectId: school.mathsId, state: 'missing' })]),
      );
    });

    it('are closed to other families and to staff', async () => {
      const other = await api.signIn(school.otherStudent);
      expect((await other.get(`/gradebook/published-results?studentId=${an}`)).status).toBe(404);
      expect((await teacher.get(`/gradebook/published-results?studentId=${an}`)).status).toBe(404);
    });
  });

  describe('a class across its subjects', () => {
    it('is shown to its homeroom teacher, who records training and absences; not to a subject teacher', async () => {
      const homeroom = await api.signIn(school.literatureTeacher);
      const path = `/gradebook/classes/${school.class6A}`;
      expect((await teacher.get(`${path}/results`)).status).toBe(404);
      const record = { studentId: an, conduct: 'tot', absences: 2, version: 0 };
      const { body } = await homeroom.put(`${path}/homeroom-records`, { term: 1, records: [record] });
      expect(body).toMatchObject({
        theClass: { name: '6A', isHomeroom: true },
        subjects: [{ name: 'Ngữ văn' }, { name: 'Toán' }],
        records: [{ studentId: an, conduct: 'tot', absences: 2, version: 1 }],
        can: { record: true },
      });
      const again = await homeroom.put(`${path}/homeroom-records`, { term: 1, records: [record] });
      expect(again.status).toBe(409);
      const deputy = await api.signIn(school.deputy);
      expect((await deputy.get(`${path}/results`)).body.can).toEqual({ record: false });
      expect((await deputy.put(`${path}/homeroom-records`, { term: 1, records: [record] })).status).toBe(403);
    });
  });

  it('shows the average of a subject once its own marks are complete; the result waits for every subject', async () => {
    const { columns } = (await teacher.get(`/mark-sheets/${sheetId}`)).body;
    const marks = columns.filter(({ kind }: { kind: string }) => kind !== 'nx');
    for (const { part } of marks) await put(part, '8,5');
    const homeroom = await api.signIn(school.literatureTeacher);
    const { body } = await homeroom.get(`/gradebook/classes/${school.class6A}/results`);
    expect(body.averages).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ subjectId: school.mathsId, term: 1, state: 'done', tenths: 85 }),
        expect.objectContaining({ subjectId: school.literatureId, term: 1, state: 'missing', tenths: null }),
      ]),
    );
    expect(body.results).toEqual(
      expect.arrayContaining([expect.objectContaining({ studentId: an, term: 1, missing: 1 })]),
    );
    await publish();
    const student = await api.signIn(school.student);
    expect((await student.get('/gradebook/published-results')).body.averages).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ subjectId: school.mathsId, term: 1, state: 'done', tenths: 85 }),
      ]),
    );
  });

  it('counts the marks that are still to come, by class and kind', async () => {
    await put('gk', '8');
    const deputy = await api.signIn(school.deputy);
    const { body } = await deputy.get('/gradebook/missing?term=1');
    const class6A = body.classes.find((one: { className: string }) => one.className === '6A');
    // Two subjects for the one student; mathematics has its mid-term mark.
    expect(class6A).toMatchObject({ sheets: 2, gk: 1, ck: 2, waiting: 1 });
  });

  describe('locks', () => {
    const locks = { term1: { gk: '2026-11-15' }, term2: {} };

    it('close a kind of column after its day, until the head opens it again with a reason', async () => {
      const principal = await api.signIn(school.principal);
      expect((await teacher.put('/gradebook/lock-dates', locks)).status).toBe(403);
      await principal.put('/gradebook/lock-dates', locks);
      expect((await put('gk', '8')).body.cells[0].refusal).toMatchObject({
        code: 'gradebook.column-locked',
        message: 'Cột này đã khóa sau ngày 15/11/2026. Hãy đề nghị hiệu trưởng mở lại.',
      });
      expect((await put('ck', '8')).body.cells[0].refusal).toBeNull();
      const opened = { kind: 'gk', untilOn: '2026-11-25', reason: 'Học sinh thi bù' };
      const path = `/mark-sheets/${sheetId}/reopenings`;
      expect((await (await api.signIn(school.deputy)).post(path, opened)).status).toBe(403);
      expect((await principal.post(path, { ...opened, untilOn: '2026-11-21' })).body.code).toBe(
        'gradebook.reopening-in-past',
      );
      expect((await principal.post(path, opened)).status).toBe(200);
      expect((await put('gk', '8')).body.cells[0].refusal).toBeNull();
    });
  });

  describe('results of tests', () => {
    const take = (hundredths: number, source = 'test:1') =>
      api.get(MarkTaking).take(
        systemActor(school.id),
        {
          schoolYearId: school.yearId,
          classId: school.class6A,
          subjectId: school.mathsId,
          term: 1,
          column: 'tx1',
        },
        [
          { studentId: an, hundredths },
          { studentId: school.otherStudent.personId, hundredths: 900 },
        ],
        source,
      );
    const mark = async () => (await teacher.get(`/mark-sheets/${sheetId}`)).body.marks[0];

    it('come in as provisional marks, half up, and only for students of the class', async () => {
      expect(await take(825)).toEqual({ taken: 1, kept: [], elsewhere: [school.otherStudent.personId] });
      expect(await mark()).toMatchObject({ score: 83, status: 'provisional', source: 'test:1' });
      await take(775);
      expect(await mark()).toMatchObject({ score: 78 });
    });

    it('never replace what the teacher entered or confirmed', async () => {
      await put('tx1', '5');
      expect(await take(900)).toMatchObject({ taken: 0, kept: [an] });
      expect(await mark()).toMatchObject({ score: 50 });
    });
  });

  it('tells its rules with their source and how sure they are', async () => {
    const { body } = await teacher.get('/gradebook/rules');
    expect(body.rules).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          rule: 'regularMarks',
          source: 'Thông tư 22/2021/TT-BGDĐT, Điều 6 khoản 2 điểm b',
          certainty: 'quoted',
        }),
      ]),
    );
  });
});
