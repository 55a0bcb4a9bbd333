import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { aSitting } from '../../../testing';
import { AssessmentHttpModule } from '../../http';

describe('A test held on paper', () => {
  let api: RunningApi;
  let school: TestSchool;
  let minh: Browser;
  let testId: string;

  beforeAll(async () => {
    api = await startApi(AssessmentHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(api.database);
    ({ testId } = await aSitting(api.database, school));
    await api.database.query('delete from assessment.sitting where test_id = $1', [testId]);
    await api.database.query(`update assessment.test set form = 'paper' where id = $1`, [testId]);
    minh = await api.signIn(school.mathsTeacher);
  });

  const hold = (who: Browser, classIds = [school.class6A]) =>
    who.post(`/tests/${testId}/paper-sittings`, { classIds, heldAt: '2026-11-20T01:00:00Z' });

  it('is noted once for a class, by who teaches it, before or afterwards', async () => {
    const { body } = await minh.get(`/tests/${testId}/paper-sittings`);
    expect(body).toMatchObject({ items: [], classes: [{ name: '6A' }], can: { hold: true } });
    const held = await hold(minh);
    expect([held.status, held.body]).toEqual([
      201,
      expect.objectContaining({
        items: [expect.objectContaining({ className: '6A', students: 1, sheets: 0, can: { cancel: true } })],
        classes: [],
        can: { hold: false },
      }),
    ]);
    expect((await hold(minh)).body.code).toBe('assessment.paper-held-already');
    const progress = await minh.get(`/held-sittings/${held.body.items[0].id}`);
    expect(progress.body.sitting).toMatchObject({ form: 'paper', closesAt: '2026-11-20T01:15:00.000Z' });
  });

  it('has no clock in the portal, and cannot be taken there', async () => {
    const [{ id }] = (await hold(minh)).body.items;
    const time = `/held-sittings/${id}/extra-time/${school.student.personId}`;
    expect((await minh.put(time, { minutes: 5 })).body.code).toBe('assessment.held-on-paper');
    const an = await api.signIn(school.student);
    const started = await an.post(`/student-sittings/${id}/attempts`, { holder: 'page-of-a-phone' });
    expect(started.status).toBe(404);
  });

  it('is refused for an online test, for the class of another and for who may not see the test', async () => {
    expect((await hold(minh, [school.class6B])).body.code).toBe('assessment.not-your-class');
    expect((await hold(await api.signIn(school.literatureTeacher))).status).toBe(404);
    expect((await hold(await api.signIn(school.student))).status).toBe(403);
    await api.database.query(`update assessment.test set form = 'online' where id = $1`, [testId]);
    expect((await hold(minh)).body.code).toBe('assessment.test-not-for-paper');
  });

  it('is taken back while no sheet came in, and students hear nothing of it', async () => {
    const [{ id }] = (await hold(minh)).body.items;
    expect((await minh.post(`/sittings/${id}/cancellation`)).status).toBe(204);
    const [event] = await api.database.query<{ payload: object }>(
      `select payload from platform.event where school_id = $1 and name = 'assessment.sitting-cancelled'`,
      [school.id],
    );
    expect(event?.payload).toMatchObject({ studentAccountIds: [] });
    expect((await hold(minh)).status).toBe(201);
  });
});
