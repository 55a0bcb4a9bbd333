import { JobHost } from '@hoclieu/platform';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { aSchool, TestSchool } from '@hoclieu/people/testing';
import { Papers } from '../../testing';
import { Approvals } from '../approvals.service';
import { InboxQuery } from '../inbox.query';
import { ApprovalJobsModule } from './approval-jobs.module';
import { RemindDue, RemindDueOfSchool } from './remind-due.job';

describe('Every morning the worker', () => {
  let modules: RunningModules;
  let school: TestSchool;

  beforeAll(async () => {
    modules = await startModules(ApprovalJobsModule);
    modules.get(JobHost).register();
    modules.get(Approvals).register(new Papers('teaching-plan'));
  });
  afterAll(() => modules.stop());
  beforeEach(async () => {
    modules.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(modules.database);
    const plans = new Papers('teaching-plan');
    modules.get(Approvals).register(plans);
    const plan = plans.add(school.id, [school.mathsTeacher.personId], {
      departmentId: school.mathsDepartmentId,
    });
    await modules.get(Approvals).request(school.mathsTeacher, 'teaching-plan', plan);
  });

  const morningOf = async (day: string) => {
    modules.clock.set(`${day}T00:30:00Z`);
    await modules.get(JobHost).process(RemindDueOfSchool.name, { schoolId: school.id });
  };
  const told = async () =>
    (
      await modules.database.query<{ name: string; staff: string[] }>(
        `select name, payload -> 'staffIds' as staff from platform.event
          where school_id = $1 and name in ('approval.due-soon', 'approval.overdue', 'approval.escalated') order by seq`,
        [school.id],
      )
    ).map(({ name, staff }) => [name, ...staff]);

  it('finds the schools with something due and gives each its own job', async () => {
    modules.clock.set('2026-11-24T00:30:00Z');
    await modules.get(JobHost).process(RemindDue.name, {});
    const mine = modules.jobs.enqueued.filter(
      (job) => 'schoolId' in job.payload && job.payload.schoolId === school.id,
    );
    expect(mine.map((job) => job.name)).toEqual([RemindDueOfSchool.name]);
  });

  it('says nothing early, reminds the day before, and says once that a step is overdue', async () => {
    await morningOf('2026-11-23');
    expect(await told()).toEqual([]);
    await morningOf('2026-11-24');
    await morningOf('2026-11-24');
    expect(await told()).toEqual([['approval.due-soon', school.mathsHead.personId]]);
    await morningOf('2026-11-26');
    await morningOf('2026-11-27');
    expect((await told()).slice(1)).toEqual([['approval.overdue', school.mathsHead.personId]]);
  });

  it('lets the deputy decide too once the department head is more than three days late', async () => {
    const inbox = () => modules.get(InboxQuery).page(school.deputy, { mine: 'inbox', due: 'overdue' });
    await morningOf('2026-11-28');
    expect((await inbox()).total).toBe(0);
    await morningOf('2026-11-29');
    expect((await inbox()).total).toBe(1);
    expect((await told()).at(-1)).toEqual(['approval.escalated', school.deputy.personId]);
  });

  it('skips a school in which everything was decided meanwhile', async () => {
    await modules.database.query(`update approval.step set state = 'passed' where school_id = $1`, [
      school.id,
    ]);
    await morningOf('2026-12-20');
    expect(await told()).toEqual([]);
  });
});
