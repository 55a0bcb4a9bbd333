import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { aSitting } from '../../../testing';
import { AssessmentHttpModule } from '../../http';

const holder = 'page-of-an-phone';
const reason = 'Mất điện nửa giờ';

/** Given for 07:00 to 11:00 in Vietnam, fifteen minutes, one attempt; it is 08:00. */
const given = {
  version: 1,
  opensAt: '2026-11-22T00:00:00.000Z',
  closesAt: '2026-11-22T04:00:00.000Z',
  durationMinutes: 15,
  attemptsAllowed: 1,
};

describe('Changing a test that was given', () => {
  let api: RunningApi;
  let school: TestSchool;
  let sittingId: string;
  let testId: string;
  let minh: Browser;
  let an: Browser;

  beforeAll(async () => {
    api = await startApi(AssessmentHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(api.database);
    ({ sittingId, testId } = await aSitting(api.database, school));
    minh = await api.signIn(school.mathsTeacher);
    an = await api.signIn(school.student);
  });

  const change = (changes: object, who = minh) =>
    who.patch(`/sittings/${sittingId}`, { ...given, ...changes });
  const start = () => an.post(`/student-sittings/${sittingId}/attempts`, { holder });
  const heartbeat = (id: string) => an.put(`/attempts/${id}/answers`, { holder, answers: [] });

  it('may be anything until somebody has begun', async () => {
    const times = { opensAt: '2026-11-23T01:00:00.000Z', closesAt: '2026-11-23T02:00:00.000Z' };
    const { status, body } = await change({ ...times, durationMinutes: 10, attemptsAllowed: 2 });
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...times, durationMinutes: 10, attemptsAllowed: 2, version: 2 });
    expect((await an.get('/student-sittings')).body[0]).toMatchObject({ ...times, can: { start: false } });
    const [event] = await api.database.query<{ payload: object }>(
      `select payload from platform.event where school_id = $1 and name = 'assessment.sitting-changed'`,
      [school.id],
    );
    const { version: _, ...before } = given;
    const studentAccountIds = [school.student.accountId];
    expect(event?.payload).toMatchObject({ before, after: times, subject: 'Toán', studentAccountIds });
  });

  it('has to leave time to answer', async () => {
    const refused = await change({ closesAt: '2026-11-22T00:10:00Z' });
    expect([refused.status, refused.body.code]).toEqual([422, 'assessment.sitting-times-wrong']);
    expect((await change({ durationMinutes: 4 })).status).toBe(422);
  });

  it('gives only more time once somebody has begun, with the reason, and whoever writes has it at once', async () => {
    const { body: attempt } = await start();
    for (const less of [
      { durationMinutes: 10 },
      { closesAt: '2026-11-22T03:00:00Z' },
      { opensAt: '2026-11-22T00:30:00Z' },
      { attemptsAllowed: 2 },
    ])
      expect((await change({ ...less, reason })).body.code).toBe('assessment.only-more-time');
    expect((await change({ durationMinutes: 30 })).body.code).toBe(
      'assessment.sitting-change-reason-missing',
    );
    expect(attempt.deadlineAt).toBe('2026-11-22T01:15:00.000Z');
    const { body } = await change({ durationMinutes: 30, reason });
    expect(body).toMatchObject({ changeReason: reason, changedByName: 'Nguyễn Văn Minh' });
    expect((await heartbeat(attempt.id)).body.deadlineAt).toBe('2026-11-22T01:30:00.000Z');
  });

  it('closes later for who began late, and keeps what a student has beyond the others', async () => {
    api.clock.set('2026-11-22T03:50:00Z');
    await minh.put(`/held-sittings/${sittingId}/extra-time/${school.student.personId}`, { minutes: 3 });
    const { body: attempt } = await start();
    expect(attempt.deadlineAt).toBe('2026-11-22T04:03:00.000Z');
    await change({ closesAt: '2026-11-22T04:02:00.000Z', reason });
    expect((await heartbeat(attempt.id)).body.deadlineAt).toBe('2026-11-22T04:05:00.000Z');
  });

  it('takes nothing from an attempt that a teacher opened again', async () => {
    const { body: attempt } = await start();
    await an.post(`/attempts/${attempt.id}/submission`, { holder });
    await minh.post(`/attempts/${attempt.id}/reopening`, { minutes: 60, reason });
    const seen = (await minh.get(`/held-sittings/${sittingId}`)).body.students[0];
    expect(seen).toMatchObject({ reopenReason: reason, reopenedAt: '2026-11-22T01:00:00.000Z' });
    await change({ durationMinutes: 20, reason });
    expect((await heartbeat(attempt.id)).body.deadlineAt).toBe('2026-11-22T02:00:00.000Z');
  });

  it('by two teachers at once is changed by the first; the other looks again', async () => {
    const head = await api.signIn(school.mathsHead);
    const both = await Promise.all([change({ durationMinutes: 30 }), change({ durationMinutes: 45 }, head)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('platform.version-conflict');
  });

  it('while a student is beginning leaves that student with the times that stand', async () => {
    const [changed, { body: attempt }] = await Promise.all([
      change({ durationMinutes: 60, reason }),
      start(),
    ]);
    expect(changed.status).toBe(200);
    expect((await heartbeat(attempt.id)).body.deadlineAt).toBe('2026-11-22T02:00:00.000Z');
  });

  it('is not possible after it was cancelled, or after its results were released', async () => {
    const later = { closesAt: '2026-11-22T05:00:00.000Z', reason };
    await api.database.query(`update assessment.sitting set released_at = now() where id = $1`, [sittingId]);
    expect((await change(later)).body.code).toBe('assessment.results-released-already');
    expect((await minh.get(`/tests/${testId}/sittings`)).body.items[0].can.change).toBe(false);
    await api.database.query(
      `update assessment.sitting set released_at = null, cancelled_at = now() where id = $1`,
      [sittingId],
    );
    expect((await change(later)).body.code).toBe('assessment.sitting-is-cancelled');
  });

  it('is for who conducts it', async () => {
    expect((await minh.get(`/tests/${testId}/sittings`)).body.items[0]).toMatchObject({
      version: 1,
      can: { change: true },
    });
    for (const person of ['otherMathsTeacher', 'literatureTeacher', 'clerk', 'student', 'guardian'] as const)
      expect([403, 404]).toContain((await change({}, await api.signIn(school[person]))).status);
  });
});
