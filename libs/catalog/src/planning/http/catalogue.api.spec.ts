import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ApprovalHttpModule } from '@hoclieu/approval/http';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { CatalogHttpModule } from '../../http';
import {
  aCatalogue,
  aDistribution,
  aMaterialOf,
  aPlan,
  approve,
  TestDistribution,
  TestPlan,
} from '../../../testing';

describe('The catalogue of a department', () => {
  let api: RunningApi;
  let school: TestSchool;
  let plan: TestPlan;
  let maths: TestDistribution;
  let head: Browser;

  beforeAll(async () => {
    api = await startApi(CatalogHttpModule, ApprovalHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    plan = await aPlan(api.database, school);
    maths = await aDistribution(api.database, school);
    head = await api.signIn(school.mathsHead);
  });

  const opening = () => ({ productionPlanId: plan.id, departmentId: school.mathsDepartmentId });

  function row(index: number, more: object = {}): object {
    return {
      lessonId: maths.lessonIds[index],
      title: `Học liệu ${index + 1}`,
      materialKind: 'multimedia-lecture',
      interactive: true,
      stage: 'before',
      authorId: school.mathsTeacher.personId,
      reviewerId: school.otherMathsTeacher.personId,
      phaseId: plan.phaseId,
      dueOn: '2026-12-31',
      ...more,
    };
  }

  async function opened(): Promise<string> {
    return (await head.post('/catalogues', opening())).body.id;
  }

  async function approved(id: string): Promise<void> {
    expect((await head.post(`/catalogues/${id}/submission`)).status).toBe(200);
    await approve(api.database, await api.signIn(school.deputy), id);
  }

  it('is filled by its head, approved by the board, and then everybody finds what they have to do', async () => {
    const id = await opened();
    const saved = await head.put(`/catalogues/${id}/entries`, { version: 1, entries: [row(0), row(1)] });
    expect(saved.body).toMatchObject({ version: 2, ids: [expect.any(String), expect.any(String)] });
    expect((await head.get(`/catalogues/${id}/minutes`)).body.code).toBe('catalog.minutes-not-ready');
    await approved(id);
    expect((await head.get(`/catalogues/${id}`)).body).toMatchObject({
      status: 'approved',
      minutesNumber: 1,
      can: { edit: true, deviate: true, submit: false, minutes: true },
    });
    const minh = (await (await api.signIn(school.mathsTeacher)).get('/assignments?mine=true')).body.items;
    const thu = (await (await api.signIn(school.otherMathsTeacher)).get('/assignments?mine=true')).body.items;
    expect(minh.map((one: { role: string; lessonName: string }) => [one.role, one.lessonName])).toEqual([
      ['author', 'Bài 1'],
      ['author', 'Bài 2'],
    ]);
    expect(thu).toHaveLength(2);
    expect(thu[0]).toMatchObject({ role: 'reviewer', dueOn: '2026-12-31', state: 'open', material: null });
    const event = await api.database.one(
      `select payload from platform.event where name = 'catalog.catalogue-approved' and subject_id = $1`,
      [id],
    );
    expect(event).toMatchObject({ payload: { minutesNumber: 1, departmentId: school.mathsDepartmentId } });
  });

  it('has minutes that name every author, reviewer and due date', async () => {
    const id = await opened();
    await head.put(`/catalogues/${id}/entries`, { version: 1, entries: [row(0)] });
    await head.patch(`/catalogues/${id}`, {
      version: 2,
      title: 'Danh mục Tổ Toán',
      meetingAt: '2026-11-20T07:30:00Z',
      meetingPlace: 'Phòng họp',
      chairId: school.mathsHead.personId,
      secretaryId: school.otherMathsTeacher.personId,
    });
    await approved(id);
    const answer = await head.get(`/catalogues/${id}/minutes`).buffer().responseType('blob');
    expect(answer.headers['content-disposition']).toContain(
      encodeURIComponent('Biên bản phân công - Tổ Toán.docx'),
    );
    const zip = await fromBufferPromise(answer.body as Buffer, { lazyEntries: true });
    let words = '';
    for await (const entry of zip.eachEntry())
      if (entry.fileName === 'word/document.xml')
        words = (await text(await zip.openReadStreamPromise(entry))).replace(/<[^>]+>/g, ' ');
    for (const name of [
      'Nguyễn Văn Minh – 1 học liệu',
      'Đỗ Thị Thu',
      'Phạm Thị Lan',
      '31/12/2026',
      '14 giờ 30',
    ])
      expect(words).toContain(name);
  });

  it('marks every wrong cell and keeps nothing of the batch', async () => {
    const id = await opened();
    const draft = await aDistribution(api.database, school, { grade: 7, status: 'draft' });
    const elsewhere = await aSchool(api.database);
    const foreign = await aDistribution(api.database, elsewhere);
    const literature = await aDistribution(api.database, school, { subjectId: school.literatureId });
    const entries = [
      row(0),
      row(1, { reviewerId: school.mathsTeacher.personId }),
      row(1, { lessonId: draft.lessonIds[0] }),
      row(1, { lessonId: foreign.lessonIds[0] }),
      row(1, { lessonId: literature.lessonIds[0], authorId: school.literatureTeacher.personId }),
      row(1, { dueOn: '2027-03-01' }),
    ];
    const answer = await head.put(`/catalogues/${id}/entries`, { version: 1, entries });
    expect(answer.status).toBe(422);
    expect(
      answer.body.errors.map((error: { path: string; code: string }) => [error.path, error.code]),
    ).toEqual([
      ['entries.1.reviewerId', 'catalog.reviewer-is-author'],
      ['entries.2.lessonId', 'catalog.distribution-not-approved'],
      ['entries.3.lessonId', 'catalog.lesson-unknown'],
      ['entries.4.lessonId', 'catalog.lesson-of-another-department'],
      ['entries.4.authorId', 'catalog.author-not-in-department'],
      ['entries.5.dueOn', 'catalog.due-outside-phase'],
    ]);
    expect(answer.body.errors[5].message).toBe('Hạn nộp phải trong giai đoạn, từ 15/12/2026 đến 01/02/2027.');
    expect((await head.get(`/catalogues/${id}/entries`)).body.items).toEqual([]);
  });

  it('tells the second of two people that the first has changed it', async () => {
    const id = await opened();
    const deputy = await api.signIn(school.deputy);
    const both = await Promise.all([
      head.put(`/catalogues/${id}/entries`, { version: 1, entries: [row(0)] }),
      deputy.put(`/catalogues/${id}/entries`, { version: 1, entries: [row(1)] }),
    ]);
    expect(both.map((answer) => answer.status).toSorted()).toEqual([200, 409]);
    expect((await head.get(`/catalogues/${id}/entries`)).body.items).toHaveLength(1);
  });

  it('is not submitted with open cells or without rows, and rests while the board has it', async () => {
    const id = await opened();
    expect((await head.post(`/catalogues/${id}/submission`)).body.code).toBe('catalog.catalogue-empty');
    await head.put(`/catalogues/${id}/entries`, {
      version: 1,
      entries: [row(0), row(1, { reviewerId: null })],
    });
    const refused = await head.post(`/catalogues/${id}/submission`);
    expect(refused.body).toMatchObject({
      code: 'catalog.catalogue-incomplete',
      details: { count: 1, rows: [2] },
    });
    const [, second] = (await head.get(`/catalogues/${id}/entries`)).body.items;
    await head.put(`/catalogues/${id}/entries`, { version: 2, entries: [{ id: second.id, remove: true }] });
    await head.post(`/catalogues/${id}/submission`);
    const resting = await head.put(`/catalogues/${id}/entries`, { version: 4, entries: [row(2)] });
    expect(resting.body.code).toBe('catalog.catalogue-is-submitted');
  });

  it('shows every change after approval as a deviation with its reason, and the assignments follow', async () => {
    const id = await opened();
    const { ids } = (await head.put(`/catalogues/${id}/entries`, { version: 1, entries: [row(0), row(1)] }))
      .body;
    await approved(id);
    const { version } = (await head.get(`/catalogues/${id}`)).body;
    const entries = [
      { id: ids[0], authorId: school.mathsHead.personId },
      { id: ids[1], remove: true },
      row(2),
    ];
    const silent = await head.put(`/catalogues/${id}/entries`, { version, entries });
    expect(silent.body.code).toBe('catalog.deviation-needs-reason');
    const reason = 'Thầy Minh đi học bồi dưỡng';
    expect((await head.put(`/catalogues/${id}/entries`, { version, reason, entries })).status).toBe(200);
    const { items } = (await head.get(`/catalogues/${id}/deviations`)).body;
    expect(items.map((one: { kind: string; by: string }) => [one.kind, one.by])).toEqual([
      ['added_after_approval', 'Phạm Thị Lan'],
      ['removed', 'Phạm Thị Lan'],
      ['changed', 'Phạm Thị Lan'],
    ]);
    expect(items[2]).toMatchObject({
      reason,
      changes: [{ field: 'authorId', before: 'Nguyễn Văn Minh', after: 'Phạm Thị Lan' }],
    });
    const open = (await head.get(`/assignments?catalogueId=${id}`)).body.items;
    expect(
      open
        .map(
          (one: { role: string; staff: { name: string }; lessonName: string }) =>
            `${one.lessonName} ${one.role} ${one.staff.name}`,
        )
        .toSorted(),
    ).toEqual([
      'Bài 1 author Phạm Thị Lan',
      'Bài 1 reviewer Đỗ Thị Thu',
      'Bài 3 author Nguyễn Văn Minh',
      'Bài 3 reviewer Đỗ Thị Thu',
    ]);
  });

  it('proposes an entry for each lesson that has none and stores none of them', async () => {
    const id = await opened();
    await head.put(`/catalogues/${id}/entries`, { version: 1, entries: [row(0)] });
    const { entries, remaining } = (await head.post(`/catalogues/${id}/proposal`, {})).body;
    expect(remaining).toBe(0);
    expect(entries.map((one: { title: string; stage: string }) => [one.title, one.stage])).toEqual([
      ['Bài 2', 'before'],
      ['Bài 3', 'after'],
      ['Bài 4', 'before'],
    ]);
    expect(
      entries.every((one: { authorId: string; reviewerId: string }) => one.authorId !== one.reviewerId),
    ).toBe(true);
    expect((await head.get(`/catalogues/${id}/entries`)).body.items).toHaveLength(1);
    const batch = entries.map(
      ({ lessonName: _l, subjectId: _s, subjectName: _n, grade: _g, ...sent }: Record<string, unknown>) =>
        sent,
    );
    expect((await head.put(`/catalogues/${id}/entries`, { version: 2, entries: batch })).status).toBe(200);
  });

  it('is opened once, in an approved plan, by who heads the department', async () => {
    const draft = await aPlan(api.database, school, 'draft');
    expect((await head.post('/catalogues', { ...opening(), productionPlanId: draft.id })).body.code).toBe(
      'catalog.plan-not-approved',
    );
    const literatureHead = await api.signIn(school.literatureHead);
    expect((await literatureHead.post('/catalogues', opening())).status).toBe(403);
    await opened();
    expect((await head.post('/catalogues', opening())).body.code).toBe('catalog.catalogue-exists');
    const branch = await head.post('/catalogues', { ...opening(), departmentId: school.mathsBranchId });
    expect(branch.status).toBe(201);
  });

  it('is seen by those it concerns and hidden from the others', async () => {
    const { id, entryIds } = await aCatalogue(api.database, school, { plan, lessonIds: maths.lessonIds });
    await aMaterialOf(api.database, school.id, entryIds[0] ?? '', 'draft');
    const other = await aSchool(api.database);
    const seen = async (person: TestSchool['principal']) =>
      (await (await api.signIn(person)).get(`/catalogues/${id}`)).status;
    const people = [
      school.principal,
      school.mathsHead,
      school.mathsTeacher,
      school.otherMathsTeacher,
      school.campusManager,
    ];
    expect(await Promise.all(people.map(seen))).toEqual(people.map(() => 200));
    expect(
      await Promise.all([school.literatureTeacher, school.literatureHead, other.principal].map(seen)),
    ).toEqual([404, 404, 404]);
    const teacher = await api.signIn(school.mathsTeacher);
    expect((await teacher.put(`/catalogues/${id}/entries`, { version: 1, entries: [row(0)] })).status).toBe(
      403,
    );
    const removal = await head.put(`/catalogues/${id}/entries`, {
      version: 1,
      entries: [{ id: entryIds[0], remove: true }],
    });
    expect(removal.body.errors[0].code).toBe('catalog.entry-has-material');
  });

  it('lists page after page, and comes as a workbook', async () => {
    const { id } = await aCatalogue(api.database, school, { plan, lessonIds: maths.lessonIds });
    const first = (await head.get(`/catalogues/${id}/entries?limit=3`)).body;
    const second = (await head.get(`/catalogues/${id}/entries?limit=3&cursor=${first.nextCursor}`)).body;
    const titles = [...first.items, ...second.items].map((one: { title: string }) => one.title);
    expect(titles).toEqual(['Học liệu 1', 'Học liệu 2', 'Học liệu 3', 'Học liệu 4']);
    expect((await head.get('/catalogues')).body.items).toEqual([
      expect.objectContaining({ id, total: 4, done: 0 }),
    ]);
    const workbook = await head.get(`/catalogues/${id}/workbook`).buffer().responseType('blob');
    expect((workbook.body as Buffer).subarray(0, 2).toString()).toBe('PK');
  });
});
