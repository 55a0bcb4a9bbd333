import { Readable } from 'node:stream';
import { JobHost } from '@hoclieu/platform';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { aSchool, TestSchool } from '@hoclieu/people/testing';
import { DistributionImporting } from '../distribution-importing.service';
import { CurriculumJobsModule } from './curriculum-jobs.module';
import { PurgeImports, PurgeImportsOfSchool } from './purge-imports.job';

describe('An uploaded distribution', () => {
  let modules: RunningModules;
  let school: TestSchool;

  beforeAll(async () => {
    modules = await startModules(CurriculumJobsModule);
    modules.get(JobHost).register();
  });
  afterAll(() => modules.stop());
  beforeEach(async () => {
    modules.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(modules.database);
  });

  const upload = (name: string) =>
    modules
      .get(DistributionImporting)
      .receive(
        school.mathsHead,
        { subjectId: school.mathsId, grade: 6, name },
        { name: `${name}.csv`, content: Readable.from(['Bài học,Số tiết\nBài 1. Tập hợp,2\n']) },
      );
  const nightOf = async (day: string) => {
    modules.clock.set(`${day}T19:45:00Z`);
    await modules.get(JobHost).process(PurgeImportsOfSchool.name, { schoolId: school.id });
  };
  const count = async (table: string) =>
    (
      await modules.database.one<{ n: number }>(
        `select count(*)::int as n from curriculum.${table} where school_id = $1`,
        [school.id],
      )
    )?.n;

  it('is removed after a month; what was saved stays, and what was not is told in the audit trail', async () => {
    const { id } = await upload('da-luu');
    await modules.get(DistributionImporting).save(school.mathsHead, id);
    await upload('bo-do');
    await nightOf('2026-12-21');
    expect(await count('distribution_import')).toBe(2);
    await nightOf('2026-12-22');
    expect([await count('distribution_import'), await count('distribution')]).toEqual([0, 1]);
    expect(
      await modules.database.query(
        `select payload from platform.event where school_id = $1 and name = 'curriculum.distribution-import-discarded'`,
        [school.id],
      ),
    ).toEqual([{ payload: { name: 'bo-do', fileName: 'bo-do.csv' } }]);
  });

  it('is looked after school by school', async () => {
    await upload('bo-do');
    await modules.get(JobHost).process(PurgeImports.name, {});
    const mine = modules.jobs.enqueued.filter(
      (job) => 'schoolId' in job.payload && job.payload.schoolId === school.id,
    );
    expect(mine.map(({ name }) => name)).toEqual([PurgeImportsOfSchool.name]);
  });
});
