import { aSchool, RunningApi, startApi, TestPerson, TestSchool } from '@hoclieu/people/testing';
import { aShareExample, ShareExample } from '../../testing';
import { ShareComputation } from '../share-computation.service';
import { TargetPolicies } from '../target-policies';
import { OnlineShareHttpModule } from './online-share-http.module';

const policy = {
  withoutPhysicalEducation: true,
  denominator: 'year',
  reading: 'periods',
  average: 'weighted',
};

describe('The online share through HTTP', () => {
  let api: RunningApi;
  let school: TestSchool;
  let example: ShareExample;

  beforeAll(async () => {
    api = await startApi(OnlineShareHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    example = await aShareExample(api.database, school);
    await api.get(TargetPolicies).adopt(school.principal, ['National', 'TP. Hồ Chí Minh']);
    await api.get(ShareComputation).compute(school.principal);
  });

  const asked = async (person: TestPerson, path: string) => (await api.signIn(person)).get(path);
  const targetId = async (): Promise<string> =>
    (await asked(school.principal, '/online-share/targets')).body[0].id;

  it('shows every figure to all staff and to the inspector, and nothing to students, guardians and strangers', async () => {
    for (const person of [school.principal, school.mathsTeacher, school.librarian, school.inspector]) {
      expect((await asked(person, '/online-share')).body.figure.periods.total).toBe(20);
    }
    for (const person of [school.student, school.guardian]) {
      for (const path of ['', '/figures?kind=class', '/trend', '/rows?kind=school&key=school', '/targets']) {
        expect((await asked(person, `/online-share${path}`)).status).toBe(403);
      }
    }
    expect((await (await api.signIn(null)).get('/online-share')).status).toBe(401);
  });

  it('says with which policy and formula the figures were computed, and what the reader may do', async () => {
    const { body } = await asked(school.principal, '/online-share');
    expect(body.snapshot).toMatchObject({
      asOf: '2026-11-22',
      formulaVersion: 1,
      policy: { average: 'simple' },
    });
    expect(body.can).toEqual({ changePolicy: true, recompute: true });
    expect((await asked(school.mathsTeacher, '/online-share')).body.can).toEqual({
      changePolicy: false,
      recompute: false,
    });
  });

  it('holds a level against the targets of that level only, with what is still missing', async () => {
    const { body } = await asked(school.principal, '/online-share?kind=level&key=lower_secondary');
    expect(body.targets.map((one: { minPercent: number }) => one.minPercent)).toEqual([35, 10]);
    expect(body.targets[0]).toMatchObject({ share: 0.125, isMet: false, level: 'lower_secondary' });
    expect(
      (await asked(school.principal, `/online-share?kind=class&key=${school.class6A}`)).body.targets,
    ).toEqual([]);
  });

  it('judges a target of the workload reading by what was given through the system', async () => {
    const head = await api.signIn(school.principal);
    await head.patch(`/online-share/targets/${await targetId()}`, {
      reading: 'workload',
      average: 'weighted',
    });
    const { body } = await head.get('/online-share');
    expect(body.targets[0].share).toBeCloseTo(4 / 12, 12);
  });

  it('lists the furthest behind first, narrowed to a department, a class or a teacher', async () => {
    const head = await api.signIn(school.principal);
    const labels = async (query: string): Promise<string[]> =>
      (await head.get(`/online-share/figures?${query}`)).body.items.map(
        (one: { label: string }) => one.label,
      );
    expect(await labels('kind=subject-grade&sort=lagging')).toEqual(['Ngữ văn 6', 'Toán 6']);
    expect(await labels(`kind=subject-grade&departmentId=${school.mathsDepartmentId}`)).toEqual(['Toán 6']);
    expect(await labels(`kind=class-subject&classId=${school.class6A}`)).toEqual([
      '6A · Ngữ văn',
      '6A · Toán',
    ]);
    expect(await labels(`kind=class-subject&subjectGrade=${school.mathsId}:6`)).toEqual([
      '6A · Toán',
      '6B · Toán',
    ]);
    expect(await labels(`kind=class-subject&teacherId=${school.otherMathsTeacher.personId}`)).toEqual([
      '6B · Toán',
    ]);
  });

  it('lists the lessons to come without material, the next to be taught first, for the departments one heads', async () => {
    const names = async (person: TestPerson, query = ''): Promise<string[]> =>
      (await asked(person, `/online-share/holes${query}`)).body.items.map(
        (one: { lessonName: string; week: number }) => `${one.lessonName} (${one.week})`,
      );
    expect(await names(school.principal)).toEqual(['L4 (30)']);
    expect(await names(school.mathsHead, '?mine=true')).toEqual(['L4 (30)']);
    expect(await names(school.literatureHead, '?mine=true')).toEqual([]);
  });

  it('pages the rows behind a figure without losing or repeating one', async () => {
    const head = await api.signIn(school.principal);
    const rows: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: { className: string; lessonName: string }[]; nextCursor: string | null } = (
        await head.get(
          `/online-share/rows?kind=school&key=school&limit=5${cursor ? `&cursor=${cursor}` : ''}`,
        )
      ).body;
      rows.push(...page.items.map((row) => `${row.className} ${row.lessonName}`));
      cursor = page.nextCursor;
    } while (cursor);
    expect(rows).toHaveLength(12);
    expect(new Set(rows).size).toBe(12);
  });

  it('says what is wrong with a scope, a state, a cursor or a target it does not know', async () => {
    const head = await api.signIn(school.principal);
    for (const query of [
      '?kind=galaxy',
      '?asOf=hôm-nay',
      '/figures',
      '/figures?kind=class&sort=random',
      '/figures?kind=class&campusId=1',
      '/figures?kind=class-subject&subjectGrade=toan-6',
      '/rows?kind=school',
      '/rows?kind=school&key=school&state=maybe',
      '/rows?kind=school&key=school&cursor=abc',
      '/rows?kind=school&key=school&limit=1000',
    ]) {
      const answer = await head.get(encodeURI(`/online-share${query}`));
      expect([query, answer.status]).toEqual([query, 422]);
      expect(answer.body.code).toBeTruthy();
    }
    for (const body of [{ minPercent: 0 }, { minPercent: 101 }, { reachedBy: '31/12/2026' }]) {
      const answer = await head.patch(`/online-share/targets/${await targetId()}`, body);
      expect(answer.body.errors).toHaveLength(1);
    }
    expect(
      (await head.put('/online-share/policy', { ...policy, average: 'median' })).body.errors,
    ).toHaveLength(1);
  });

  it('finds nothing of another school', async () => {
    const stranger = (await aSchool(api.database)).principal;
    await api.get(ShareComputation).compute(stranger);
    const lesson = example.lessons['L1'];
    for (const path of [
      `?kind=class&key=${school.class6A}`,
      `?kind=teacher&key=${school.mathsTeacher.personId}`,
      `/rows/${school.class6A}/${lesson}`,
    ]) {
      expect((await asked(stranger, `/online-share${path}`)).status).toBe(404);
    }
    const rows = await asked(stranger, `/online-share/rows?kind=class&key=${school.class6A}`);
    expect(rows.body.items).toEqual([]);
    const change = await (
      await api.signIn(stranger)
    ).patch(`/online-share/targets/${await targetId()}`, {
      minPercent: 1,
    });
    expect(change.status).toBe(404);
  });

  it('lets only the head and deputies change the policy and the targets and compute at once', async () => {
    const id = await targetId();
    for (const [person, status] of [
      [school.principal, [200, 200, 201]],
      [school.deputy, [200, 200, 201]],
      [school.mathsHead, [403, 403, 403]],
      [school.clerk, [403, 403, 403]],
      [school.inspector, [403, 403, 403]],
    ] as const) {
      const browser = await api.signIn(person);
      const answers = [
        await browser.put('/online-share/policy', policy),
        await browser.patch(`/online-share/targets/${id}`, { minPercent: 20 }),
        await browser.post('/online-share/computations'),
      ];
      expect(answers.map((answer) => answer.status)).toEqual(status);
    }
    expect((await asked(school.clerk, '/online-share')).body.snapshot.policy).toEqual(policy);
  });

  it('opens a row to who approved its material and on which content', async () => {
    const path = `/online-share/rows/${school.class6A}/${example.lessons['L1']}`;
    const { body } = await asked(school.mathsTeacher, path);
    expect(body.planRows[0].materials[0]).toMatchObject({
      openedBy: 1,
      approvedBy: null,
      approvalRequestId: null,
    });
  });

  it('answers a system that holds a key for reading shares, and refuses it anything else', async () => {
    const technician = await api.signIn(school.technician);
    const keyFor = async (scope: string): Promise<string> =>
      (await technician.post('/api-clients', { name: `Kho dữ liệu ${scope}`, scopes: [scope] })).body.key;
    const reader = api.withKey(await keyFor('share:read'));
    expect((await reader.get('/online-share')).body.figure.rows.total).toBe(12);
    expect((await reader.post('/online-share/computations')).status).toBe(403);
    const other = api.withKey(await keyFor('people:read'));
    expect((await other.get('/online-share')).status).toBe(403);
  });
});
