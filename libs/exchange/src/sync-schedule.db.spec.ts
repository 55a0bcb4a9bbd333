import { aSchoolReadyToSync } from '@hoclieu/exchange/testing';
import type { TestSchool } from '@hoclieu/people/testing';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { SchoolSettings } from '@hoclieu/school';
import { ExchangeJobsModule, RunSync } from './jobs';
import { SyncRequests } from './sync-requests.service';
import { SyncRunning } from './sync-running.service';
import { automaticRunMinutes, SyncSchedule, SyncWindowPlanning } from './sync-schedule.service';
import { SyncWindows } from './sync-windows.service';

describe('The windows of the sync', () => {
  let modules: RunningModules;
  let school: TestSchool;

  beforeAll(async () => {
    modules = await startModules(ExchangeJobsModule);
  });
  afterAll(() => modules.stop());
  beforeEach(async () => {
    modules.clock.set('2026-11-22T01:00:00Z');
    school = await aSchoolReadyToSync(modules.database);
    await modules.get(SyncWindows).plan(school.id);
  });

  const lookAt = async (moment: string) => {
    modules.clock.set(moment);
    await modules.get(SyncSchedule).look();
  };
  const eventsOf = (name: string) =>
    modules.database.query<{ payload: Record<string, unknown>; actor: { name: string } }>(
      'select payload, actor from platform.event where school_id = $1 and name = $2 order by seq',
      [school.id, name],
    );
  const reminders = async () =>
    (await eventsOf('exchange.sync-reminded')).map(({ payload }) => payload['hoursBefore']);
  const requests = () => eventsOf('exchange.sync-requested');

  it('close at 16:00 in Việt Nam on the 24th of the last month of each quarter', async () => {
    const windows = await modules.get(SyncWindows).list(school.id);
    expect(windows.map(({ name, dueAt }) => [name, new Date(dueAt).toISOString()])).toEqual([
      ['Quý IV/2026', '2026-12-24T09:00:00.000Z'],
      ['Quý I/2027', '2027-03-24T09:00:00.000Z'],
      ['Quý II/2027', '2027-06-24T09:00:00.000Z'],
      ['Quý III/2026', '2026-09-24T09:00:00.000Z'],
    ]);
  });

  it('are planned for every school and listed once however often they are planned', async () => {
    await modules.get(SyncWindowPlanning).planAll();
    await modules.get(SyncWindows).plan(school.id);
    expect(await modules.get(SyncWindows).list(school.id)).toHaveLength(4);
  });

  it('remind a week, two days and four hours before, once each', async () => {
    await lookAt('2026-12-17T08:55:00Z');
    expect(await reminders()).toEqual([]);
    await lookAt('2026-12-17T09:00:00Z');
    await lookAt('2026-12-17T09:05:00Z');
    expect(await reminders()).toEqual([168]);
    await lookAt('2026-12-22T09:01:00Z');
    await lookAt('2026-12-24T05:00:00Z');
    await lookAt('2026-12-24T05:05:00Z');
    expect(await reminders()).toEqual([168, 48, 4]);
  });

  it('remind of the nearest hour alone when the worker was away', async () => {
    await lookAt('2026-12-24T06:00:00Z');
    expect(await reminders()).toEqual([4]);
  });

  it('run by themselves two hours before closing when nobody handed over, and only once', async () => {
    await lookAt('2026-12-24T06:59:00Z');
    expect(await requests()).toEqual([]);
    await lookAt('2026-12-24T07:00:00Z');
    await lookAt('2026-12-24T07:05:00Z');
    expect(await requests()).toHaveLength(1);
    expect((await requests())[0]?.actor.name).toBe('Hệ thống');
    await modules.deliverEvents(school.id);
    expect(modules.jobs.enqueued.map(({ name }) => name)).toContain(RunSync.name);
  });

  it('leave a school alone that handed over in time', async () => {
    modules.clock.set('2026-12-23T01:00:00Z');
    await modules.database.query(
      `update online_share.snapshot set as_of = '2026-12-23' where school_id = $1`,
      [school.id],
    );
    const [window] = await modules.get(SyncWindows).list(school.id);
    const run = await modules.get(SyncRequests).request(school.clerk, String(window?.id));
    await modules.get(SyncRunning).run(school.id, run.id);
    await lookAt('2026-12-24T08:00:00Z');
    expect(await reminders()).toEqual([]);
    expect(await requests()).toHaveLength(1);
  });

  it('never run by themselves where the school decided so', async () => {
    await modules.get(SchoolSettings).set(school.principal, automaticRunMinutes, 0);
    await lookAt('2026-12-24T08:30:00Z');
    expect(await requests()).toEqual([]);
  });

  it('are over after 16:00: no reminder, no run', async () => {
    await lookAt('2026-12-24T09:00:00Z');
    expect([await reminders(), await requests()]).toEqual([[], []]);
  });
});
