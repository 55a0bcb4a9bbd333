import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { aSchool, TestSchool } from '@hoclieu/people/testing';
import { aLessonPlan, aPlannedRow } from '../testing';
import { DeliveryRecording } from './delivery-recording.service';
import { PlanRowList, type RowState } from './plan-row-list.query';
import { TeachingModule } from './teaching.module';

describe('Recording that a planned lesson took place online', () => {
  let modules: RunningModules;
  let recording: DeliveryRecording;
  let school: TestSchool;
  let lessonId: string;

  beforeAll(async () => {
    modules = await startModules(TeachingModule);
    recording = modules.get(DeliveryRecording);
  });
  afterAll(() => modules.stop());
  beforeEach(async () => {
    school = await aSchool(modules.database);
    lessonId = (await aLessonPlan(modules.database, school, 1)).lessonIds[0] as string;
  });

  const lesson = (changes: object = {}) => ({
    deliveredOn: '2026-11-20',
    halfPeriods: 1,
    note: '',
    ...changes,
  });
  const counted = async () =>
    (
      await modules.database.one<{ sum: number }>(
        'select coalesce(sum(half_periods), 0)::int as sum from teaching.counted_delivery where school_id = $1',
        [school.id],
      )
    )?.sum;

  it('adds up over several days to the planned periods and never beyond', async () => {
    const { rowId } = await aPlannedRow(modules.database, school, lessonId, { halfPeriods: 3 });
    await recording.record(school.mathsTeacher, rowId, lesson());
    await recording.record(school.mathsTeacher, rowId, lesson({ deliveredOn: '2026-11-21' }));
    await expect(
      recording.record(school.mathsTeacher, rowId, lesson({ halfPeriods: 2 })),
    ).rejects.toMatchObject({
      code: 'teaching.delivery-exceeds-plan',
      details: { left: '0,5' },
    });
    expect(await counted()).toBe(2);
  });

  it('records the periods once when the teacher taps twice at the same moment', async () => {
    const { rowId } = await aPlannedRow(modules.database, school, lessonId, { halfPeriods: 2 });
    const taps = await Promise.allSettled(
      [1, 2].map(() => recording.record(school.mathsTeacher, rowId, lesson({ halfPeriods: 2 }))),
    );
    expect(taps.map((tap) => tap.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await counted()).toBe(2);
  });

  it.each<[string, object, string]>([
    ['a day that has not come', { deliveredOn: '2026-11-23' }, 'teaching.delivery-in-future'],
    ['a day before the school year', { deliveredOn: '2026-08-30' }, 'teaching.delivery-outside-year'],
  ])('refuses %s', async (_, changes, code) => {
    const { rowId } = await aPlannedRow(modules.database, school, lessonId);
    await expect(recording.record(school.mathsTeacher, rowId, lesson(changes))).rejects.toMatchObject({
      code,
    });
  });

  it('refuses a row of a plan that is not approved', async () => {
    const { rowId } = await aPlannedRow(modules.database, school, lessonId, { approved: false });
    await expect(recording.record(school.mathsTeacher, rowId, lesson())).rejects.toMatchObject({
      code: 'teaching.row-not-approved',
    });
  });

  it('is the teacher’s own: a colleague finds nothing, the homeroom teacher and the heads may only look', async () => {
    const { rowId } = await aPlannedRow(modules.database, school, lessonId);
    const code = (actor: TestSchool['principal']) =>
      recording.record(actor, rowId, lesson()).catch((e) => e.code as string);
    expect(await code(school.otherMathsTeacher)).toBe('platform.not-found');
    expect(await code(school.student)).toBe('platform.not-found');
    expect(await code(school.mathsHead)).toBe('platform.not-allowed');
    expect(await code(school.deputy)).toBe('platform.not-allowed');
  });

  it('stops counting once it is withdrawn, and can be recorded again', async () => {
    const { rowId } = await aPlannedRow(modules.database, school, lessonId, { halfPeriods: 1 });
    await recording.record(school.mathsTeacher, rowId, lesson());
    const delivery = await modules.database.one<{ id: string }>(
      'select id from teaching.delivery where plan_row_id = $1',
      [rowId],
    );
    await recording.withdraw(school.deputy, String(delivery?.id), 'Lớp nghỉ hôm đó');
    expect(await counted()).toBe(0);
    await expect(recording.withdraw(school.deputy, String(delivery?.id), 'Lần nữa')).rejects.toMatchObject({
      code: 'teaching.delivery-already-withdrawn',
    });
    await recording.record(school.mathsTeacher, rowId, lesson());
    expect(await counted()).toBe(1);
  });

  it('counts no lesson replaced under a decision that was withdrawn', async () => {
    const { rowId } = await aPlannedRow(modules.database, school, lessonId, { halfPeriods: 4 });
    await modules.database.query(
      `with f as (insert into teaching.force_majeure (school_id, school_year_id, number, reason, from_on, to_on, decided_at)
         values ($1, $2, '1', 'Bão', '2026-11-19', '2026-11-21', now()) returning id)
       update teaching.plan_row set mode = 'replace', force_majeure_id = (select id from f) where id = $3`,
      [school.id, school.yearId, rowId],
    );
    await expect(
      recording.record(school.mathsTeacher, rowId, lesson({ deliveredOn: '2026-11-18' })),
    ).rejects.toMatchObject({ code: 'teaching.delivery-outside-decision' });
    await recording.record(school.mathsTeacher, rowId, lesson({ halfPeriods: 4 }));
    expect(await counted()).toBe(4);
    await modules.database.query(
      'update teaching.force_majeure set withdrawn_at = now() where school_id = $1',
      [school.id],
    );
    expect(await counted()).toBe(0);
  });

  it('finds the rows that are still to be taught, and those that were', async () => {
    const { rowId } = await aPlannedRow(modules.database, school, lessonId);
    const list = modules.get(PlanRowList);
    const found = async (state: RowState) =>
      (await list.page(school.mathsTeacher, { schoolYearId: school.yearId, from: null, to: null, state }, 10))
        .items.length;
    expect([await found('to-teach'), await found('taught'), await found('not-in-force')]).toEqual([1, 0, 0]);
    await recording.record(school.mathsTeacher, rowId, lesson());
    expect([await found('to-teach'), await found('taught')]).toEqual([0, 1]);
  });

  it('lists rows page by page in one statement a page, to those who may see them', async () => {
    for (let day = 16; day <= 20; day++) {
      await aPlannedRow(modules.database, school, lessonId, { halfPeriods: 1, taughtOn: `2026-11-${day}` });
    }
    const list = modules.get(PlanRowList);
    const week = { schoolYearId: school.yearId, from: '2026-11-16', to: '2026-11-22' };
    const statements = jest.spyOn(modules.database, 'query');
    const first = await list.page(school.mathsTeacher, week, 3);
    const second = await list.page(school.mathsTeacher, week, 3, first.nextCursor ?? '');
    expect(statements).toHaveBeenCalledTimes(2);
    statements.mockRestore();
    expect([...first.items, ...second.items].map((row) => row.fallsOn?.slice(-2))).toEqual([
      '16',
      '17',
      '18',
      '19',
      '20',
    ]);
    const seen = async (actor: TestSchool['principal']) => (await list.page(actor, week, 10)).items.length;
    expect(await seen(school.principal)).toBe(5);
    expect(await seen(school.mathsHead)).toBe(5);
    expect(await seen(school.literatureHead)).toBe(0);
    expect(await seen(school.otherMathsTeacher)).toBe(0);
    expect(await seen(school.campusManager)).toBe(0);
    expect(await seen(school.student)).toBe(0);
    expect(
      await seen({
        ...school.literatureTeacher,
        grants: [{ role: 'homeroom-teacher', campusId: null, departmentId: null, classId: school.class6A }],
      }),
    ).toBe(5);
  });
});
