import { ApprovalHttpModule } from '@hoclieu/approval/http';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { CatalogHttpModule } from '../../http';
import { aCatalogue, aDistribution, aMaterialOf, aPlan, approve } from '../../../testing';

const phases = [
  {
    name: 'Giai đoạn 1',
    goal: 'Hoàn thiện danh mục',
    startsOn: '2026-11-10',
    endsOn: '2026-11-30',
    targetKind: 'catalogue-approved',
    targetValue: 100,
  },
  {
    name: 'Giai đoạn 2',
    goal: 'Mỗi khối lớp một nội dung',
    startsOn: '2026-12-01',
    endsOn: '2026-12-12',
    targetKind: 'sample-per-grade',
    targetValue: 1,
  },
];
const plan = {
  number: '135/KH-THHS-CM',
  issuedOn: '2026-11-09',
  title: 'Kế hoạch học liệu số',
  purpose: 'Xây dựng nguồn học liệu',
  phases,
};

describe('The production plan', () => {
  let api: RunningApi;
  let school: TestSchool;

  beforeAll(async () => {
    api = await startApi(CatalogHttpModule, ApprovalHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
  });

  async function drafted(clerk: Browser) {
    const answer = await clerk.post('/plans', plan);
    expect(answer.status).toBe(201);
    return answer.body;
  }

  it('is drawn up by the clerk, submitted, and approved by the principal', async () => {
    const clerk = await api.signIn(school.clerk);
    const { id } = await drafted(clerk);
    expect((await clerk.post(`/plans/${id}/submission`)).body.status).toBe('submitted');
    await approve(api.database, await api.signIn(school.principal), id);
    const approved = (await clerk.get(`/plans/${id}`)).body;
    expect(approved).toMatchObject({ status: 'approved', can: { edit: false, submit: false } });
    expect(approved.phases.map((phase: { daysLeft: number }) => phase.daysLeft)).toEqual([8, 20]);
  });

  it('keeps its phases when they are reordered, and refuses the second of two people editing', async () => {
    const clerk = await api.signIn(school.clerk);
    const { id, version, phases: kept } = await drafted(clerk);
    const [first, second] = kept.map((phase: object, index: number) => ({
      ...phases[index],
      ...idOf(phase),
    }));
    const change = { ...plan, version, phases: [second, { ...first, name: 'Danh mục' }] };
    const changed = await clerk.put(`/plans/${id}`, change);
    expect(changed.body.phases.map((phase: { id: string; name: string }) => [phase.id, phase.name])).toEqual([
      [second.id, 'Giai đoạn 2'],
      [first.id, 'Danh mục'],
    ]);
    const deputy = await api.signIn(school.deputy);
    expect((await deputy.put(`/plans/${id}`, change)).body.code).toBe('platform.version-conflict');
  });

  it('names the cell of a phase that ends before it starts', async () => {
    const clerk = await api.signIn(school.clerk);
    const answer = await clerk.post('/plans', {
      ...plan,
      phases: [phases[0], { ...phases[1], endsOn: '2026-11-01' }],
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ path: 'phases.1.endsOn', message: expect.stringMatching(/Ngày kết thúc/) }),
    ]);
  });

  it('is not for teachers to write nor for students to read', async () => {
    const teacher = await api.signIn(school.mathsTeacher);
    expect((await teacher.post('/plans', plan)).status).toBe(403);
    expect((await teacher.get('/plans')).body).toMatchObject({ items: [], can: { create: false } });
    expect((await (await api.signIn(school.student)).get('/plans')).status).toBe(403);
  });

  it('is not to be found from another school', async () => {
    const { id } = await aPlan(api.database, school);
    const other = await aSchool(api.database);
    expect((await (await api.signIn(other.principal)).get(`/plans/${id}`)).status).toBe(404);
  });

  it('shows what each phase has reached, whose work is late and who has it', async () => {
    const made = await aPlan(api.database, school);
    const { lessonIds } = await aDistribution(api.database, school);
    const catalogue = await aCatalogue(api.database, school, { plan: made, lessonIds, status: 'approved' });
    const [first = '', second = ''] = catalogue.entryIds;
    await aMaterialOf(api.database, school.id, first, 'published');
    await aMaterialOf(api.database, school.id, second, 'draft');
    api.clock.set('2026-12-27T01:00:00Z');
    const principal = await api.signIn(school.principal);
    const { phases: reached } = (await principal.get(`/plans/${made.id}`)).body;
    expect(reached.map(({ done, total, reached: is }: Record<string, unknown>) => [done, total, is])).toEqual(
      [
        [1, 2, false],
        [1, 1, true],
        [1, 4, false],
        [1, 4, false],
      ],
    );
    const progress = (await principal.get(`/plans/${made.id}/progress`)).body;
    expect(progress).toMatchObject({
      departments: [{ name: 'Tổ Toán', done: 1, total: 4, late: 0, dueSoon: 3 }],
      teachers: [{ name: 'Nguyễn Văn Minh', done: 1, total: 4, nextDueOn: '2026-12-31' }],
    });
    api.clock.set('2027-01-05T01:00:00Z');
    const late = (await (await api.signIn(school.mathsHead)).get(`/plans/${made.id}/progress`)).body;
    expect(late.departments[0]).toMatchObject({ late: 3, dueSoon: 0 });
    const others = (await (await api.signIn(school.literatureTeacher)).get(`/plans/${made.id}/progress`))
      .body;
    expect(others).toEqual({ departments: [], teachers: [] });
    api.clock.set('2026-11-22T01:00:00Z');
  });

  it('asks the database as often for forty materials as for one', async () => {
    const made = await aPlan(api.database, school);
    const { lessonIds } = await aDistribution(api.database, school, { lessons: 41 });
    const principal = await api.signIn(school.principal);
    const catalogue = await aCatalogue(api.database, school, {
      plan: made,
      lessonIds: lessonIds.slice(0, 1),
    });
    const asked = jest.spyOn(api.database, 'query');
    const readAll = async (): Promise<number> => {
      asked.mockClear();
      for (const path of [
        `/plans/${made.id}/progress`,
        `/catalogues/${catalogue.id}/entries`,
        '/assignments',
      ])
        expect((await principal.get(path)).status).toBe(200);
      return asked.mock.calls.length;
    };
    const forOne = await readAll();
    await aCatalogue(api.database, school, {
      plan: made,
      lessonIds: lessonIds.slice(1),
      departmentId: school.mathsBranchId,
      status: 'approved',
    });
    expect(await readAll()).toBe(forOne);
    asked.mockRestore();
  });
});

function idOf(phase: object): object {
  return { id: (phase as { id: string }).id };
}
