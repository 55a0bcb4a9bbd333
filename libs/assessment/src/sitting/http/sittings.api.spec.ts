import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { aSitting } from '../../../testing';
import { AssessmentHttpModule } from '../../http';

describe('Giving a test to classes', () => {
  let api: RunningApi;
  let school: TestSchool;
  let minh: Browser;
  let testId: string;

  beforeAll(async () => {
    api = await startApi(AssessmentHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    ({ testId } = await aSitting(api.database, school));
    minh = await api.signIn(school.mathsTeacher);
  });

  const wish = (more: object = {}) => ({
    classIds: [school.class6A],
    opensAt: '2026-11-23T01:00:00Z',
    closesAt: '2026-11-23T03:00:00Z',
    durationMinutes: 45,
    attemptsAllowed: 1,
    shuffleQuestions: true,
    shuffleOptions: true,
    questionsPerPage: 2,
    ...more,
  });
  const give = (who: Browser, more: object = {}) => who.post(`/tests/${testId}/sittings`, wish(more));

  it('opens it to the students of the class for its time', async () => {
    const { status, body } = await give(minh);
    expect(status).toBe(201);
    expect(body.items[0]).toMatchObject({
      classId: school.class6A,
      durationMinutes: 45,
      can: { cancel: true },
    });
    const an = await api.signIn(school.student);
    const mine = (await an.get('/student-sittings')).body;
    expect(mine.map(({ id }: { id: string }) => id)).toContain(body.items[0].id);
  });

  it('is for who teaches the subject in the class, in times that leave room to answer', async () => {
    const other = await api.signIn(school.otherMathsTeacher);
    expect((await give(other)).body.code).toBe('assessment.not-your-class');
    expect((await give(await api.signIn(school.literatureTeacher))).status).toBe(404);
    expect((await give(await api.signIn(school.student))).status).toBe(403);
    expect((await give(minh, { closesAt: '2026-11-23T01:30:00Z' })).body.code).toBe(
      'assessment.sitting-times-wrong',
    );
    expect(
      (await give(minh, { opensAt: '2026-11-20T01:00:00Z', closesAt: '2026-11-20T03:00:00Z' })).body.code,
    ).toBe('assessment.sitting-times-wrong');
    expect((await give(minh, { classIds: [] })).status).toBe(422);
  });

  it('is for approved online tests alone', async () => {
    await api.database.query(`update assessment.test set form = 'paper' where id = $1`, [testId]);
    expect((await give(minh)).body.code).toBe('assessment.test-not-for-online');
  });

  it('is taken back by who gave it, as long as nobody has begun', async () => {
    const id = (await give(minh)).body.items[0].id as string;
    const other = await api.signIn(school.otherMathsTeacher);
    expect((await other.post(`/sittings/${id}/cancellation`)).status).toBe(404);
    expect((await minh.post(`/sittings/${id}/cancellation`)).status).toBe(204);
    expect((await minh.post(`/sittings/${id}/cancellation`)).status).toBe(404);
    const open = (await minh.get(`/tests/${testId}/sittings`)).body.items[0].id as string;
    const an = await api.signIn(school.student);
    await an.post(`/student-sittings/${open}/attempts`, { holder: 'page-of-a-phone' });
    expect((await minh.post(`/sittings/${open}/cancellation`)).body.code).toBe(
      'assessment.sitting-has-begun',
    );
  });
});
