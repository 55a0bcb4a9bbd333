import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aSchoolReadyToSync, emptyOutgoing, outgoing } from '@hoclieu/exchange/testing';
import type { TestSchool } from '@hoclieu/people/testing';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { ExchangeConfig } from './exchange.config';
import { ExchangeJobsModule, RunSync } from './jobs';
import { AbandonedRuns } from './jobs/abandoned-runs.job';
import type { Manifest } from './sync-run.entity';
import { SyncRequests } from './sync-requests.service';
import { SyncRuns } from './sync-run.repository';
import { SyncRunning } from './sync-running.service';
import { SyncWindows } from './sync-windows.service';

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');

describe('The quarterly sync', () => {
  let modules: RunningModules;
  let school: TestSchool;
  let windowId: string;

  beforeAll(async () => {
    modules = await startModules(ExchangeJobsModule);
  });
  afterAll(() => modules.stop());
  beforeEach(async () => {
    await emptyOutgoing();
    school = await aSchoolReadyToSync(modules.database);
    await modules.get(SyncWindows).plan(school.id);
    windowId = String((await modules.get(SyncWindows).list(school.id))[0]?.id);
  });

  const request = () => modules.get(SyncRequests).request(school.clerk, windowId);
  const runNow = async () => {
    const { id } = await request();
    await modules.get(SyncRunning).run(school.id, id);
    return modules.get(SyncRuns).get(school.id, id);
  };
  const issuesOf = async (run: Awaited<ReturnType<typeof runNow>>) =>
    (await modules.get(SyncRuns).issues(run, 50)).items;
  const forgetCodeOf = (personId: string) =>
    modules.database.query(
      'update people.student set ministry_code = null where school_id = $1 and id = $2',
      [school.id, personId],
    );

  it('hands over a good package: every file on disk has the bytes and the checksum its manifest says', async () => {
    const run = await runNow();
    expect(run).toMatchObject({ state: 'delivered', errors: 0, receipt: { repeated: false } });
    const [folder] = await outgoing(modules.database, school.id);
    expect(folder).toMatch(/\/2026-12-24-[0-9a-f]{12}$/);
    const manifestBytes = await readFile(join(String(folder), 'manifest.json'));
    expect(sha256(manifestBytes)).toBe(run.receipt?.manifestSha256);
    const manifest: Manifest = JSON.parse(manifestBytes.toString());
    expect(manifest.files.map(({ name, rows }) => [name, rows])).toEqual([
      ['hoc-sinh.csv', 2],
      ['giao-vien-nhan-vien.csv', 12],
      ['day-hoc-truc-tuyen.csv', 0],
      ['du-lieu.xlsx', null],
    ]);
    for (const file of manifest.files) {
      const content = await readFile(join(String(folder), file.name));
      expect([content.length, sha256(content)]).toEqual([file.bytes, file.sha256]);
    }
    const students = await readFile(join(String(folder), 'hoc-sinh.csv'), 'utf8');
    expect(students).toContain('Nguyễn Thái An,12/03/2015,Nam,6A');
  });

  it('stops a bad package and lists who has to be corrected; nothing reaches the folder', async () => {
    await forgetCodeOf(school.student.personId);
    const run = await runNow();
    expect(run).toMatchObject({ state: 'blocked', errors: 1, manifest: null });
    expect((await issuesOf(run))[0]).toMatchObject({
      number: 1,
      checkKey: 'student-without-code',
      severity: 'error',
      id: school.student.personId,
      label: 'Nguyễn Thái An · 6A',
    });
    expect(await outgoing(modules.database, school.id)).toEqual([]);
  });

  it('lets a package with warnings go, and keeps the warnings with the run', async () => {
    const run = await runNow();
    expect(run.warnings).toBe((await issuesOf(run)).length);
    expect((await issuesOf(run)).map(({ checkKey }) => checkKey)).toContain('subject-without-distribution');
  });

  it('refuses figures of an old day: the share must be of today or yesterday', async () => {
    await modules.database.query(
      `update online_share.snapshot set as_of = '2026-11-19' where school_id = $1`,
      [school.id],
    );
    const run = await runNow();
    expect(await issuesOf(run)).toContainEqual(
      expect.objectContaining({ checkKey: 'share-out-of-date', label: '19/11/2026' }),
    );
  });

  it('is safe to run twice: the same data is known again and one folder stays', async () => {
    const first = await runNow();
    modules.clock.advance(10);
    const second = await runNow();
    expect(second.receipt).toMatchObject({ repeated: true, deliveredAt: first.receipt?.deliveredAt });
    expect(second.contentHash).toBe(first.contentHash);
    expect(await outgoing(modules.database, school.id)).toHaveLength(1);
  });

  it('delivers again what somebody took away from the folder', async () => {
    const first = await runNow();
    await rm(String(first.receipt?.folder), { recursive: true });
    expect((await runNow()).receipt?.repeated).toBe(false);
    expect(await outgoing(modules.database, school.id)).toHaveLength(1);
  });

  it('gives changed data a folder of its own and leaves the older one as it was', async () => {
    await runNow();
    await modules.database.query(`update people.student set gender = 'female' where school_id = $1`, [
      school.id,
    ]);
    await runNow();
    expect(await outgoing(modules.database, school.id)).toHaveLength(2);
  });

  it('finishes what a killed worker left while packing, without a trace of the half-written files', async () => {
    const { id } = await request();
    await modules.database.query(`update exchange.sync_run set state = 'packing' where school_id = $1`, [
      school.id,
    ]);
    modules.clock.advance(11);
    await modules.get(AbandonedRuns).takeUp();
    expect(modules.jobs.enqueued.at(-1)).toMatchObject({ name: RunSync.name, payload: { runId: id } });
    await modules.get(SyncRunning).run(school.id, id);
    expect((await modules.get(SyncRuns).get(school.id, id)).state).toBe('delivered');
    const root = await readdir(new ExchangeConfig().syncFolder);
    expect(root.filter((name) => name.startsWith('.incoming'))).toEqual([]);
  });

  it('does nothing when the job of a delivered run comes a second time', async () => {
    const run = await runNow();
    await modules.get(SyncRunning).run(school.id, run.id);
    const events = await modules.database.query(
      `select 1 from platform.event where school_id = $1 and name = 'exchange.sync-delivered'`,
      [school.id],
    );
    expect(events).toHaveLength(1);
  });

  it('says whom to ask when the folder cannot be written, and succeeds after it is mended', async () => {
    const folder = new ExchangeConfig().syncFolder;
    await rm(folder, { recursive: true, force: true });
    await writeFile(folder, 'a file where the folder should be');
    expect(await runNow()).toMatchObject({
      state: 'failed',
      failure: 'exchange.sync-folder-unavailable',
    });
    await rm(folder);
    expect((await runNow()).state).toBe('delivered');
  });

  it('runs one attempt at a time: of two who start at once, one is told that it is running', async () => {
    const outcomes = await Promise.allSettled([request(), request()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'exchange.sync-already-running' },
    });
  });
});
