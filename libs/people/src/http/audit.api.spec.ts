import { Events } from '@hoclieu/platform';
import { AuditChain } from '../audit/audit-chain';
import { StudentMoved } from '../people.events';
import { aSchool, RunningApi, startApi, TestSchool } from '../../testing';

describe('The audit trail', () => {
  let api: RunningApi;
  let school: TestSchool;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    const move = { student: 'An', from: '6A', to: '6B', fromOn: '2026-11-23' };
    for (const actor of [school.clerk, school.clerk, school.principal])
      await api.get(Events).record(actor, StudentMoved, school.student.personId, move);
  });

  it('tells an inspector what happened, newest first, by name, person and day', async () => {
    const inspector = await api.signIn(school.inspector);
    const all = await inspector.get('/audit-events?limit=2');
    expect(all.body.items).toMatchObject([
      { name: 'people.student-moved', actor: { name: 'Trần Thị Hiền' }, payload: { to: '6B' } },
      { actor: { name: 'Đặng Thị Hoa' } },
    ]);
    const rest = await inspector.get(`/audit-events?limit=2&cursor=${all.body.nextCursor}`);
    expect(rest.body.items).toHaveLength(1);
    expect((await inspector.get('/audit-events?actor=dang thi')).body.items).toHaveLength(2);
    expect((await inspector.get('/audit-events?name=catalog.')).body.items).toHaveLength(0);
    expect((await inspector.get('/audit-events?fromOn=2026-11-22&toOn=2026-11-22')).body.items).toHaveLength(
      3,
    );
    expect((await inspector.get('/audit-events?toOn=2026-11-21')).body.items).toHaveLength(0);
  });

  it('is closed to teachers and clerks', async () => {
    for (const person of [school.mathsTeacher, school.clerk, school.student])
      expect((await (await api.signIn(person)).get('/audit-events')).status).toBe(403);
  });

  it('shows a row that was changed or taken out behind the system’s back', async () => {
    const broken = async () =>
      (await api.get(AuditChain).verify()).broken.find(({ schoolId }) => schoolId === school.id);
    const rows = await api.database.query<{ seq: string }>(
      'select seq::text from platform.event where school_id = $1 order by seq',
      [school.id],
    );
    expect(await broken()).toBeUndefined();
    const second = String(rows[1]?.seq);
    await api.database.query(`update platform.event set payload = payload || '{"to":"6C"}' where seq = $1`, [
      second,
    ]);
    expect(await broken()).toMatchObject({ seq: second, fault: 'changed' });
    await api.database.query('delete from platform.event where seq = $1', [second]);
    expect(await broken()).toMatchObject({ seq: rows[2]?.seq, fault: 'cut' });
    await api.database.query('delete from platform.event where school_id = $1', [school.id]);
  });
});
