import { TeachingDates } from '@hoclieu/catalog';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { aSchool } from '@hoclieu/people/testing';
import { aLessonPlan, aPlannedRow } from '../testing';
import { TeachingModule } from './teaching.module';

describe('When a lesson is next taught online', () => {
  let modules: RunningModules;

  beforeAll(async () => {
    modules = await startModules(TeachingModule);
  });
  afterAll(() => modules.stop());

  it('is known to the catalogue from the approved plans, the days gone by left out', async () => {
    const { database } = modules;
    const school = await aSchool(database);
    const [gone, coming] = (await aLessonPlan(database, school, 2)).lessonIds as [string, string];
    const on = (rowId: string, day: string) =>
      database.query('update teaching.plan_row set taught_on = $3 where school_id = $1 and id = $2', [
        school.id,
        rowId,
        day,
      ]);
    const { rowId } = await aPlannedRow(database, school, gone, { halfPeriods: 1 });
    await on(rowId, '2026-11-20');
    await on((await aPlannedRow(database, school, coming, { halfPeriods: 1 })).rowId, '2026-11-25');

    const dates = await modules.get(TeachingDates).next(school.id, [gone, coming]);

    expect([...dates]).toEqual([[coming, '2026-11-25']]);
  });
});
