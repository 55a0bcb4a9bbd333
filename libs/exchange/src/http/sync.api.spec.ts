import { createHash } from 'node:crypto';
import { aSchoolReadyToSync, emptyOutgoing } from '@hoclieu/exchange/testing';
import { aSchool, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { SyncRunning } from '../sync-running.service';
import { SyncWindows } from '../sync-windows.service';
import { ExchangeHttpModule } from './exchange-http.module';

describe('The sync through the API', () => {
  let api: RunningApi;
  let school: TestSchool;
  let windowId: string;

  beforeAll(async () => {
    api = await startApi(ExchangeHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    await emptyOutgoing();
    school = await aSchoolReadyToSync(api.database);
    await api.get(SyncWindows).plan(school.id);
    windowId = String((await api.get(SyncWindows).list(school.id))[0]?.id);
  });

  const deliver = async () => {
    const clerk = await api.signIn(school.clerk);
    const { body } = await clerk.post(`/sync-windows/${windowId}/runs`);
    await api.get(SyncRunning).run(school.id, body.id);
    return { clerk, runId: String(body.id) };
  };

  it.each([
    ['principal', 200, 202],
    ['deputy', 200, 202],
    ['clerk', 200, 202],
    ['technician', 200, 403],
    ['inspector', 200, 403],
    ['mathsHead', 403, 403],
    ['mathsTeacher', 403, 403],
    ['librarian', 403, 403],
    ['student', 403, 403],
    ['guardian', 403, 403],
  ] as const)('%s looking at the windows gets %i, starting a run %i', async (who, look, start) => {
    const browser = await api.signIn(school[who]);
    expect((await browser.get('/sync-windows')).status).toBe(look);
    expect((await browser.get('/sync-readiness')).status).toBe(look);
    expect((await browser.post(`/sync-windows/${windowId}/runs`)).status).toBe(start);
  });

  it('asks for a run, shows its state and its receipt, and gives the delivered files again', async () => {
    const { clerk, runId } = await deliver();
    const { body } = await clerk.get(`/sync-runs/${runId}`);
    expect(body).toMatchObject({
      state: 'delivered',
      startedByName: 'Đặng Thị Hoa',
      receipt: { repeated: false },
      failure: null,
      can: { download: true },
    });
    expect(body.receipt.folder).toBeUndefined();
    const file = await clerk.get(`/sync-runs/${runId}/files/hoc-sinh.csv`).buffer();
    expect(file.headers['content-disposition']).toBe('attachment; filename="hoc-sinh.csv"');
    expect(file.body.toString()).toContain('Nguyễn Thái An');
    const manifest = await clerk.get(`/sync-runs/${runId}/files/manifest.json`).buffer();
    expect(createHash('sha256').update(manifest.body).digest('hex')).toBe(body.receipt.manifestSha256);
    const { body: list } = await clerk.get(`/sync-windows/${windowId}/runs`);
    expect(list.items).toHaveLength(1);
  });

  it('keeps the pupils’ files from those who only look, and writes down who fetched one', async () => {
    const { clerk, runId } = await deliver();
    const inspector = await api.signIn(school.inspector);
    expect((await inspector.get(`/sync-runs/${runId}/files/hoc-sinh.csv`)).status).toBe(403);
    await clerk.get(`/sync-runs/${runId}/files/hoc-sinh.csv`);
    const fetched = await api.database.query(
      `select 1 from platform.event where school_id = $1 and name = 'exchange.sync-file-fetched'`,
      [school.id],
    );
    expect(fetched).toHaveLength(1);
    expect((await clerk.get(`/sync-runs/${runId}/files/..%2Fmanifest`)).status).toBe(404);
  });

  it('tells what would be wrong before anything is sent, the worst first, each with whom to correct', async () => {
    await api.database.query('update people.student set ministry_code = null where school_id = $1', [
      school.id,
    ]);
    const clerk = await api.signIn(school.clerk);
    const { body } = await clerk.get('/sync-readiness');
    expect(body).toMatchObject({ errors: 2 });
    expect(body.checks[0]).toMatchObject({
      checkKey: 'student-without-code',
      severity: 'error',
      count: 2,
      examples: [
        { kind: 'student', id: school.student.personId, label: 'Nguyễn Thái An · 6A' },
        { label: 'Trịnh Gia Bình · 6B' },
      ],
    });
    const { body: windows } = await clerk.get('/sync-windows');
    expect(windows.items[0]).toMatchObject({ state: null, deliveredAt: null });
  });

  it('answers a second start with a sentence that says what to do', async () => {
    const clerk = await api.signIn(school.clerk);
    await clerk.post(`/sync-windows/${windowId}/runs`);
    const second = await clerk.post(`/sync-windows/${windowId}/runs`);
    expect(second.status).toBe(409);
    expect(second.body).toMatchObject({
      code: 'exchange.sync-already-running',
      detail: expect.stringContaining('Hãy đợi'),
    });
  });

  it('does not know windows, runs and files of another school', async () => {
    const { runId } = await deliver();
    const other = await aSchool(api.database);
    const stranger = await api.signIn(other.principal);
    for (const path of [
      `/sync-runs/${runId}`,
      `/sync-runs/${runId}/issues`,
      `/sync-runs/${runId}/files/hoc-sinh.csv`,
      `/sync-windows/${windowId}/runs`,
    ]) {
      expect((await stranger.get(path)).status).toBe(404);
    }
    expect((await stranger.post(`/sync-windows/${windowId}/runs`)).status).toBe(404);
  });

  it('has no package to fetch from a run that was stopped', async () => {
    await api.database.query('update people.student set ministry_code = null where school_id = $1', [
      school.id,
    ]);
    const { clerk, runId } = await deliver();
    const refused = await clerk.get(`/sync-runs/${runId}/files/hoc-sinh.csv`);
    expect([refused.status, refused.body.code]).toEqual([409, 'exchange.sync-has-no-package']);
    const { body: issues } = await clerk.get(`/sync-runs/${runId}/issues?limit=1`);
    const { body: next } = await clerk.get(`/sync-runs/${runId}/issues?limit=1&cursor=${issues.nextCursor}`);
    expect([issues.items[0].number, next.items[0].number]).toEqual([1, 2]);
  });
});
