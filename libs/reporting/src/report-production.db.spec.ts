import { OnlineShareModule, ShareComputation } from '@hoclieu/online-share';
import { aShareExample } from '@hoclieu/online-share/testing';
import { aSchool, TestSchool } from '@hoclieu/people/testing';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { ReportProduction } from './report-production.service';
import { NewScheduleFacts, ReportSchedules } from './report-schedules.service';
import { ReportingModule } from './reporting.module';
import { Reports } from './reports.repository';

describe('Scheduled reports', () => {
  let modules: RunningModules;
  let school: TestSchool;

  beforeAll(async () => {
    modules = await startModules(ReportingModule, OnlineShareModule);
  });
  afterAll(() => modules.stop());
  beforeEach(async () => {
    modules.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(modules.database);
    await aShareExample(modules.database, school);
  });

  const add = (changes: Partial<NewScheduleFacts> = {}) =>
    modules.get(ReportSchedules).add(school.clerk, {
      rule: 'term-1-end',
      scope: 'school',
      recipients: [school.principal.personId],
      ...changes,
    });
  const computed = () => modules.get(ShareComputation).compute(school.principal);
  const produce = () => modules.get(ReportProduction).produceDue();
  const made = async () => (await modules.get(Reports).page(school.id, 10)).items;

  it('are made once the last week of term I is over, with the figures of its last day, and told to the recipients', async () => {
    expect((await add()).nextOn).toBe('2027-01-09');
    await computed();
    modules.clock.set('2027-01-09T08:00:00Z');
    await produce();
    expect(await made()).toEqual([]);
    modules.clock.set('2027-01-10T01:00:00Z');
    await produce();
    expect(await made()).toMatchObject([{ asOf: '2027-01-09', period: 'term-1', createdByName: 'Hệ thống' }]);
    const [event] = await modules.database.query<{ payload: object }>(
      `select payload from platform.event where school_id = $1 and name = 'reporting.report-produced'`,
      [school.id],
    );
    expect(event?.payload).toMatchObject({ recipientStaffIds: [school.principal.personId] });
  });

  it('are made once per due date, by two workers at once and after a restart', async () => {
    await add({ rule: 'monthly', day: 25 });
    await computed();
    modules.clock.set('2026-11-26T01:00:00Z');
    await Promise.all([produce(), produce()]);
    await produce();
    expect(await made()).toHaveLength(1);
    modules.clock.set('2026-12-26T01:00:00Z');
    await produce();
    expect((await made()).map(({ asOf }) => asOf)).toEqual(['2026-12-25', '2026-11-25']);
  });

  it('wait until there are figures, without holding up another school', async () => {
    await add({ rule: 'monthly', day: 25 });
    const other = await aSchool(modules.database);
    await aShareExample(modules.database, other);
    await modules.get(ShareComputation).compute(other.principal);
    await modules.get(ReportSchedules).add(other.clerk, {
      rule: 'monthly',
      day: 25,
      scope: 'school',
      recipients: [],
    });
    modules.clock.set('2026-11-26T01:00:00Z');
    await produce();
    expect(await made()).toEqual([]);
    expect((await modules.get(Reports).page(other.id, 10)).items).toHaveLength(1);
  });

  it('rest when they are switched off, and do not make up for it when they are switched on again', async () => {
    const schedule = await add({ rule: 'monthly', day: 25 });
    await computed();
    const schedules = modules.get(ReportSchedules);
    await schedules.change(school.clerk, schedule.id, { active: false, version: 1 });
    modules.clock.set('2026-12-27T01:00:00Z');
    await produce();
    expect(await made()).toEqual([]);
    const again = await schedules.change(school.clerk, schedule.id, { active: true, version: 2 });
    expect(again.nextOn).toBe('2027-01-25');
  });

  it('are listed once, need a day only by month, and go to staff of the school alone', async () => {
    await add();
    const other = await aSchool(modules.database);
    const refusals = [
      add(),
      add({ rule: 'monthly' }),
      add({ rule: 'year-end', recipients: [other.clerk.personId] }),
    ];
    const codes = (await Promise.allSettled(refusals)).map((one) =>
      one.status === 'rejected' ? one.reason.code : null,
    );
    expect(codes).toEqual([
      'reporting.schedule-exists',
      'reporting.schedule-needs-day',
      'reporting.unknown-recipient',
    ]);
  });
});
