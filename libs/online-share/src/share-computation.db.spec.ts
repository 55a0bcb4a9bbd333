import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { aSchool, TestSchool } from '@hoclieu/people/testing';
import { SchoolSettings } from '@hoclieu/school';
import { aShareExample, ShareExample } from '../testing';
import { OnlineShareModule } from './online-share.module';
import { ShareComputation } from './share-computation.service';
import { sharePolicySetting } from './share-policy';
import { ShareReading } from './share-reading.service';
import { ShareRows } from './share-rows.service';
import { TargetPolicies } from './target-policies';

describe('The online share of a school, as counted by hand', () => {
  let modules: RunningModules;
  let school: TestSchool;
  let example: ShareExample;

  beforeAll(async () => {
    modules = await startModules(OnlineShareModule);
  });
  afterAll(() => modules.stop());
  beforeEach(async () => {
    school = await aSchool(modules.database);
    example = await aShareExample(modules.database, school);
  });

  const compute = (asOf?: string) => modules.get(ShareComputation).compute(school.principal, asOf);
  const figure = async (
    kind: 'school' | 'subject-grade' | 'class' | 'teacher' | 'department' | 'campus' | 'lesson',
    key: string,
  ) => (await modules.get(ShareReading).overview(school.principal, kind, key)).figure;

  it('adds up periods per subject and grade: planned, assigned and delivered apart', async () => {
    await compute();
    expect((await figure('subject-grade', `${school.mathsId}:6`))?.periods).toEqual({
      total: 12,
      planned: 5.5,
      assigned: 4.5,
      delivered: 3,
    });
    expect((await figure('subject-grade', `${school.literatureId}:6`))?.periods).toEqual({
      total: 8,
      planned: 1.5,
      assigned: 0.5,
      delivered: 0,
    });
  });

  it('gives the school the mean of its subject-grades, and the share weighted by periods beside it', async () => {
    await compute();
    const whole = await figure('school', 'school');
    expect(whole?.simple.planned).toBeCloseTo((11 / 24 + 3 / 16) / 2, 12);
    expect(whole?.simple.delivered).toBeCloseTo((6 / 24 + 0) / 2, 12);
    expect(whole?.weighted).toEqual({ planned: 14 / 40, assigned: 10 / 40, delivered: 6 / 40 });
  });

  it('reads the workload beside it: lessons given through the system of all lessons', async () => {
    await compute();
    const whole = await figure('school', 'school');
    expect(whole?.rows).toEqual({ total: 12, planned: 6, assigned: 4, delivered: 2 });
    expect(whole?.workload.simple).toBeCloseTo((3 / 8 + 1 / 4) / 2, 12);
    expect(whole?.workload.weighted).toBeCloseTo(4 / 12, 12);
  });

  it('covers a lesson once however many classes study it, by stage, with materials in force only', async () => {
    await compute();
    expect((await figure('school', 'school'))?.coverage).toEqual({
      lessons: 6,
      covered: 3,
      before: 1,
      in: 1,
      after: 1,
    });
  });

  it('computes every scope: class, teacher, campus, department with its branch, lesson', async () => {
    await compute();
    expect((await figure('class', school.class6A))?.periods).toEqual({
      total: 10,
      planned: 5,
      assigned: 3,
      delivered: 1,
    });
    expect((await figure('teacher', school.otherMathsTeacher.personId))?.periods).toMatchObject({
      total: 6,
      planned: 2,
      delivered: 2,
    });
    expect((await figure('campus', school.secondCampusId))?.periods).toMatchObject({
      total: 10,
      planned: 2,
      delivered: 2,
    });
    expect((await figure('department', school.mathsDepartmentId))?.periods).toMatchObject({
      total: 12,
      planned: 5.5,
    });
    expect((await figure('lesson', String(example.lessons['L1'])))?.periods).toEqual({
      total: 4,
      planned: 3,
      assigned: 3,
      delivered: 3,
    });
  });

  it('never plans more of a lesson than the lesson has', async () => {
    await compute();
    expect((await figure('lesson', String(example.lessons['L3'])))?.periods).toMatchObject({
      total: 2,
      planned: 1,
    });
  });

  it('counts only the weeks until the day asked when the school chose that denominator', async () => {
    const policy = { ...sharePolicySetting.fallback, denominator: 'to-date' as const };
    await modules.get(SchoolSettings).set(school.principal, sharePolicySetting, policy);
    await compute();
    expect((await figure('subject-grade', `${school.mathsId}:6`))?.periods.total).toBe(9);
  });

  it('leaves out elective subjects always, and physical education when the school says so', async () => {
    await modules.database.query(
      `update school.subject set elective = true where school_id = $1 and id = $2`,
      [school.id, school.literatureId],
    );
    await compute();
    expect((await figure('school', 'school'))?.subjectGrades).toBe(1);
    await modules.database.query(
      `update school.subject set physical_education = true where school_id = $1 and id = $2`,
      [school.id, school.mathsId],
    );
    await modules.get(SchoolSettings).set(school.principal, sharePolicySetting, {
      ...sharePolicySetting.fallback,
      withoutPhysicalEducation: true,
    });
    await compute();
    expect(await figure('school', 'school')).toBeNull();
  });

  it('opens a figure to exactly the rows it was summed from', async () => {
    await compute();
    const page = await modules
      .get(ShareRows)
      .list(school.principal, { kind: 'subject-grade', key: `${school.mathsId}:6`, state: 'all', limit: 50 });
    const sum = (measure: 'planned' | 'assigned' | 'delivered' | 'total') =>
      page.items.reduce((all, row) => all + row.periods[measure], 0);
    expect([sum('total'), sum('planned'), sum('assigned'), sum('delivered')]).toEqual([12, 5.5, 4.5, 3]);
    const late = await modules
      .get(ShareRows)
      .list(school.principal, { kind: 'school', key: 'school', state: 'not-delivered', limit: 50 });
    expect(late.items.map((row) => `${row.className} ${row.lessonName}`)).toEqual([
      '6A V1',
      '6A V2',
      '6A L2',
      '6A L3',
    ]);
  });

  it('opens a row to its plan, material, opening and delivery', async () => {
    await compute();
    const evidence = await modules
      .get(ShareRows)
      .evidenceOf(school.principal, school.class6A, String(example.lessons['L1']));
    expect(evidence.planRows).toHaveLength(1);
    expect(evidence.planRows[0]).toMatchObject({
      teacher: school.mathsTeacher.name,
      periods: 1,
      materials: [{ title: 'video L1', status: 'published', openedBy: 1 }],
      deliveries: [{ deliveredOn: '2026-11-11', periods: 1 }],
    });
  });

  it('keeps one snapshot a day, so that the trend has a point for each', async () => {
    await compute('2026-11-10');
    await compute('2026-11-11');
    await compute('2026-11-12');
    await compute('2026-11-12');
    const { points } = await modules.get(ShareReading).trend(school.principal, 'school', 'school');
    expect(points.map((point) => [point.day, point.weighted.delivered])).toEqual([
      ['2026-11-10', 0],
      ['2026-11-11', 2 / 40],
      ['2026-11-12', 6 / 40],
    ]);
  });

  it('stands against the city’s 35 % and the national 10 %, each with its forecast', async () => {
    await modules.get(TargetPolicies).adopt(school.principal, ['National', 'TP. Hồ Chí Minh']);
    await compute('2026-11-11');
    await compute('2026-11-12');
    const { targets } = await modules.get(ShareReading).overview(school.principal, 'school', 'school');
    const standing = Object.fromEntries(
      targets.map((target) => [target.minPercent, [target.isMet, target.forecast.outcome]]),
    );
    expect(standing).toEqual({ 10: [true, 'reached'], 35: [false, 'expected'] });
  });

  it('gives two computations at once the same day’s figures, once', async () => {
    await Promise.all([compute(), compute(), compute()]);
    const [row] = await modules.database.query<{ n: number }>(
      `select count(*)::int as n from online_share.snapshot_figure where school_id = $1 and scope_kind = 'school'`,
      [school.id],
    );
    expect(row?.n).toBe(1);
  });

  it('never counts another school', async () => {
    const other = await aSchool(modules.database);
    await compute();
    expect(await modules.get(ShareComputation).compute(other.principal)).not.toBeNull();
    expect((await modules.get(ShareReading).overview(other.principal, 'school', 'school')).figure).toBeNull();
  });
});
