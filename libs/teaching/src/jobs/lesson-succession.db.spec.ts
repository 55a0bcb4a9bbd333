import { newId } from '@hoclieu/platform';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { aSchool } from '@hoclieu/people/testing';
import { aLessonPlan, aPlannedRow } from '../../testing';
import { LessonSuccession } from './lesson-succession';
import { TeachingJobsModule } from './teaching-jobs.module';

describe('A revised distribution', () => {
  let modules: RunningModules;

  beforeAll(async () => {
    modules = await startModules(TeachingJobsModule);
  });
  afterAll(() => modules.stop());

  it('takes the planned rows over to its own lessons, as often as it is told', async () => {
    const school = await aSchool(modules.database);
    const { lessonIds } = await aLessonPlan(modules.database, school, 1);
    const { rowId } = await aPlannedRow(modules.database, school, lessonIds[0] as string);
    const [revisedId, lessonId] = [newId(), newId()];
    await modules.database.query(
      `insert into curriculum.distribution (school_id, id, school_year_id, subject_id, grade, name, status)
       values ($1, $2, $3, $4, 6, 'Toán 6, điều chỉnh', 'submitted')`,
      [school.id, revisedId, school.yearId, school.mathsId],
    );
    await modules.database.query(
      `insert into curriculum.lesson (school_id, id, distribution_id, position, name, half_periods, former_lesson_id)
       values ($1, $2, $3, 1, 'Bài 1 (mới)', 4, $4)`,
      [school.id, lessonId, revisedId, lessonIds[0]],
    );
    const approved = { schoolId: school.id, subjectId: revisedId } as Parameters<
      LessonSuccession['follow']
    >[0];
    await modules.get(LessonSuccession).follow(approved);
    await modules.get(LessonSuccession).follow(approved);
    const row = await modules.database.one<{ lesson_id: string }>(
      'select lesson_id from teaching.approved_row where plan_row_id = $1',
      [rowId],
    );
    expect(row?.lesson_id).toBe(lessonId);
  });
});
