import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { aChoice, anEssay, aSitting, TestSitting } from '../../../testing';
import { AssessmentHttpModule } from '../../http/assessment-http.module';

const holder = 'page-of-an-phone';

describe('After a test was handed in', () => {
  let api: RunningApi;
  let school: TestSchool;
  let sitting: TestSitting;
  let an: Browser;
  let teacher: Browser;
  let attemptId: string;

  beforeAll(async () => {
    api = await startApi(AssessmentHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(api.database);
    const wish = { contents: [aChoice(), anEssay()], points: [100, 500] };
    sitting = await aSitting(api.database, school, wish);
    an = await api.signIn(school.student);
    teacher = await api.signIn(school.mathsTeacher);
    attemptId = (await an.post(`/student-sittings/${sitting.sittingId}/attempts`, { holder })).body.id;
    const essay = { kind: 'essay', text: 'Bài làm của em', fileIds: [] };
    const answers = [
      { position: 1, sequence: 1, response: { kind: 'choice', chosen: ['b'] } },
      { position: 2, sequence: 1, response: essay },
    ];
    await an.put(`/attempts/${attemptId}/answers`, { holder, answers });
    await an.post(`/attempts/${attemptId}/submission`, { holder });
  });

  const held = (rest = '') => `/held-sittings/${sitting.sittingId}${rest}`;
  const mark = (who: Browser, version: number, points: object, more: object = {}) =>
    who.put(`/attempts/${attemptId}/marks/2`, { version, points, ...more });
  const release = (showsKey = false) => teacher.post(held('/release'), { showsKey });
  const score = async () =>
    (await teacher.get(held())).body.students.find(
      (one: { attemptId: string }) => one.attemptId === attemptId,
    ).score as number | null;

  describe('the essay', () => {
    it('waits in the queue of its question, with or without the student’s name', async () => {
      expect((await teacher.get(held('/marking'))).body).toMatchObject([
        { position: 2, points: 500, answers: 1, marked: 0, rubric: [{ points: 50 }, { points: 200 }] },
      ]);
      expect((await teacher.get(held('/marking/2'))).body).toMatchObject([
        { attemptId, studentName: 'Nguyễn Thái An', text: 'Bài làm của em', score: null, version: 0 },
      ]);
      expect((await teacher.get(held('/marking/2?anonymous=true'))).body[0].studentName).toBeNull();
      expect((await teacher.get(held('/marking/1'))).status).toBe(404);
    });

    it('left blank earns nothing and is in nobody’s queue, and a marker may still overrule that', async () => {
      const blank = await aSitting(api.database, school, { contents: [anEssay(), anEssay()] });
      const path = `/held-sittings/${blank.sittingId}`;
      const { id } = (await an.post(`/student-sittings/${blank.sittingId}/attempts`, { holder })).body;
      const spaces = { position: 1, sequence: 1, response: { kind: 'essay', text: '  \n', fileIds: [] } };
      await an.put(`/attempts/${id}/answers`, { holder, answers: [spaces] });
      await an.post(`/attempts/${id}/submission`, { holder });
      expect((await teacher.get(path)).body.sitting.unmarked).toBe(0);
      expect((await teacher.get(`${path}/marking`)).body).toMatchObject([
        { position: 1, answers: 0, marked: 0, blank: 1 },
        { position: 2, answers: 0, marked: 0, blank: 1 },
      ]);
      for (const position of [1, 2]) {
        expect((await teacher.get(`${path}/marking/${position}`)).body).toEqual([]);
        const [answer] = (await teacher.get(`${path}/marking/${position}?blank=true`)).body;
        expect(answer).toMatchObject({ attemptId: id, score: 0, markedBy: null });
        const given = { version: answer.version, points: { a: 25 } };
        expect((await teacher.put(`/attempts/${id}/marks/${position}`, given)).body.score).toBe(10);
      }
      expect((await teacher.get(path)).body.students[0].score).toBe(20);
    });

    it('earns its share of the rubric, and the score of the attempt follows', async () => {
      expect(await score()).toBeNull();
      expect((await mark(teacher, 0, { a: 25, b: 100 })).body).toEqual({ score: 250, version: 1 });
      expect(await score()).toBe(250);
    });

    it('refuses points outside the rubric', async () => {
      const refused = await mark(teacher, 0, { a: 51 });
      expect([refused.status, refused.body.code]).toEqual([422, 'assessment.points-outside-rubric']);
      expect((await mark(teacher, 0, { z: 1 })).body.code).toBe('assessment.points-outside-rubric');
    });

    it('marked by two at once keeps the first mark and names who gave it', async () => {
      const head = await api.signIn(school.mathsHead);
      const both = await Promise.all([mark(teacher, 0, { a: 50 }), mark(head, 0, { b: 200 })]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      const refused = both.find(({ status }) => status === 409);
      expect(refused?.body).toMatchObject({
        code: 'assessment.marked-meanwhile',
        details: { by: expect.stringMatching(/Nguyễn Văn Minh|Phạm Thị Lan/) },
      });
    });

    it('is marked again by somebody else only with a reason', async () => {
      await mark(teacher, 0, { a: 50 });
      const head = await api.signIn(school.mathsHead);
      expect((await mark(head, 1, { a: 40 })).body.code).toBe('assessment.mark-reason-missing');
      expect((await mark(head, 1, { a: 40 }, { reason: 'Chấm phúc khảo' })).body).toEqual({
        score: 80,
        version: 2,
      });
      const [event] = await api.database.query<{ payload: object }>(
        `select payload from platform.event where school_id = $1 and name = 'assessment.answer-marked' order by seq desc limit 1`,
        [school.id],
      );
      expect(event?.payload).toMatchObject({ before: 100, after: 80, reason: 'Chấm phúc khảo' });
    });

    it.each(['otherMathsTeacher', 'literatureTeacher', 'student', 'clerk'] as const)(
      'is not for the %s to mark or release',
      async (person) => {
        const somebody = await api.signIn(school[person]);
        for (const answer of [
          await somebody.get(held('/marking')),
          await mark(somebody, 0, { a: 50 }),
          await somebody.post(held('/release'), { showsKey: true }),
          await somebody.post(`/attempts/${attemptId}/reopening`, { minutes: 5, reason: 'Mất điện' }),
        ])
          expect([403, 404]).toContain(answer.status);
        expect(await score()).toBeNull();
      },
    );
  });

  describe('the result', () => {
    it('is nothing to the student until the teacher releases it, and everything has to be marked first', async () => {
      expect((await an.get(`/attempts/${attemptId}/result`)).body.code).toBe(
        'assessment.results-not-released',
      );
      expect((await release()).body.code).toBe('assessment.marking-unfinished');
      await mark(teacher, 0, { a: 50, b: 200 }, { comment: 'Tốt' });
      expect((await release()).status).toBe(200);
      const { body } = await an.get(`/attempts/${attemptId}/result`);
      expect(body).toMatchObject({ score: 500, points: 600, showsKey: false });
      expect(body.questions).toMatchObject([
        { score: 0, response: { chosen: ['b'] }, right: null, explanation: null },
        { score: 500, comment: 'Tốt', rubric: [{ earned: 50 }, { earned: 200 }] },
      ]);
      const binh = await api.signIn(school.otherStudent);
      expect((await binh.get(`/attempts/${attemptId}/result`)).status).toBe(404);
    });

    it('shows the right answers when the teacher wants so, and tells student and guardian once', async () => {
      await mark(teacher, 0, { a: 50 });
      await release();
      await release(true);
      const { body } = await an.get(`/attempts/${attemptId}/result`);
      expect(body.questions[0].right).toEqual({ kind: 'choice', chosen: ['a'] });
      const told = await api.database.query<{ payload: object }>(
        `select payload from platform.event where school_id = $1 and name = 'assessment.results-released'`,
        [school.id],
      );
      expect(told.map(({ payload }) => payload)).toMatchObject([
        { studentAccountIds: [school.student.accountId], guardianAccountIds: [school.guardian.accountId] },
      ]);
    });
  });

  it('late answers count only when the teacher takes them up, and are decided once', async () => {
    await teacher.post(`/attempts/${attemptId}/reopening`, { minutes: 5, reason: 'Mất điện' });
    api.clock.set('2026-11-22T01:06:00Z');
    const answers = [{ position: 1, sequence: 2, response: { kind: 'choice', chosen: ['a'] } }];
    expect((await an.put(`/attempts/${attemptId}/answers`, { holder, answers })).status).toBe(410);
    await an.post(`/attempts/${attemptId}/submission`, { holder });
    await mark(teacher, 0, {});
    expect(await score()).toBe(0);
    const decide = () =>
      teacher.post(`/attempts/${attemptId}/late-decisions/1`, { takeUp: true, reason: 'Mạng chậm' });
    expect((await decide()).status).toBe(204);
    expect(await score()).toBe(100);
    expect((await decide()).body.code).toBe('assessment.no-late-answer');
  });

  it('a late answer taken up after the release changes the result for a reason the student reads', async () => {
    await teacher.post(`/attempts/${attemptId}/reopening`, { minutes: 5, reason: 'Mất điện' });
    api.clock.set('2026-11-22T01:06:00Z');
    const answers = [{ position: 1, sequence: 2, response: { kind: 'choice', chosen: ['a'] } }];
    await an.put(`/attempts/${attemptId}/answers`, { holder, answers });
    await an.post(`/attempts/${attemptId}/submission`, { holder });
    await mark(teacher, 0, {});
    await release();
    await teacher.post(`/attempts/${attemptId}/late-decisions/1`, { takeUp: true, reason: 'Mạng chậm' });
    const { body } = await an.get(`/attempts/${attemptId}/result`);
    expect(body.questions[0]).toMatchObject({
      score: 100,
      changes: [{ before: 0, after: 100, reason: 'Mạng chậm' }],
    });
  });

  it('the class and its questions are analysed, and kept as a workbook', async () => {
    await mark(teacher, 0, { a: 50, b: 200 });
    const { body } = await teacher.get(held('/analysis'));
    expect(body.classes).toMatchObject([{ className: '6A', marked: 1, mean: 830 }]);
    expect(body.distribution[8]).toBe(1);
    expect(body.questions).toMatchObject([
      { position: 1, n: 1, facility: 0 },
      { position: 2, n: 1, facility: 1 },
    ]);
    expect(body.levels).toMatchObject([{ name: 'know', questions: 2, points: 600 }]);
    const file = await teacher.get(held('/analysis/document')).buffer();
    expect(file.status).toBe(200);
    const figures = await teacher.get(`/questions/${sitting.questionIds[1]}/figures`);
    expect(figures.body).toMatchObject({ n: 1, sittings: 1, facility: 1 });
  });

  it('a teacher follows the class and gives a student more time in the middle', async () => {
    const running = await aSitting(api.database, school);
    const started = await an.post(`/student-sittings/${running.sittingId}/attempts`, { holder });
    const path = `/held-sittings/${running.sittingId}`;
    const give = (student: string, minutes: number, reason?: string) =>
      teacher.put(`${path}/extra-time/${student}`, { minutes, reason });
    const an6A = school.student.personId;
    expect((await give(an6A, 10)).body.code).toBe('assessment.sitting-change-reason-missing');
    expect((await give(an6A, 10, 'Máy hỏng')).status).toBe(204);
    expect((await give(an6A, 10, 'Máy hỏng')).status).toBe(204);
    expect((await give(an6A, 5, 'Nhầm giờ')).body.code).toBe('assessment.only-more-time');
    const { body } = await teacher.get(path);
    const moved = new Date(Date.parse(started.body.deadlineAt) + 600_000).toISOString();
    expect(body.students).toMatchObject([{ answered: 0, extraMinutes: 10, deadlineAt: moved }]);
    expect(body.sitting).toMatchObject({ started: 1, handedIn: 0, can: { mark: true } });
    expect((await give(school.otherStudent.personId, 10, 'Máy hỏng')).body.code).toBe(
      'assessment.student-of-another-class',
    );
  });

  it('the list of sittings costs no more for many than for one', async () => {
    const cost = async () => {
      const query = jest.spyOn(api.database, 'query');
      await teacher.get('/held-sittings?limit=100');
      const { length } = query.mock.calls;
      query.mockRestore();
      return length;
    };
    const one = await cost();
    for (let n = 0; n < 5; n += 1) await aSitting(api.database, school);
    expect(await cost()).toBe(one);
    const first = await teacher.get('/held-sittings?limit=4');
    const rest = await teacher.get(`/held-sittings?limit=4&cursor=${first.body.nextCursor}`);
    expect([first.body.items.length, rest.body.items.length, rest.body.nextCursor]).toEqual([4, 2, null]);
  });
});
