import { readFileSync } from 'node:fs';
import { workbookBuffer } from '@hoclieu/platform/documents';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { distributionFile } from '../../testing/distribution-files';
import { ProgrammePeriods } from '../programme-periods';
import { CurriculumHttpModule } from './curriculum-http.module';

describe('Importing a distribution', () => {
  let api: RunningApi;
  let school: TestSchool;
  let head: Browser;

  beforeAll(async () => {
    api = await startApi(CurriculumHttpModule);
    await api.get(ProgrammePeriods).load();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    head = await api.signIn(school.mathsHead);
  });

  const maths = () => ({ subjectId: school.mathsId, grade: '6', name: 'Toán 6' });
  const upload = (who: Browser, text: string | Buffer, name = 'toan-6.csv', fields = maths()) =>
    who.upload('/distribution-imports', name, Buffer.from(text), fields);
  const table = 'STT,Bài học,Số tiết\n1,Bài 1. Tập hợp,2\n2,Bài 2. Cách ghi số,\n,TỔNG CỘNG,3\n';

  it('shows each row of the file beside what was understood, and the sum against the programme', async () => {
    const answer = await upload(head, readFileSync(distributionFile('messy-toan-6')));
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      lessons: 85,
      header: { row: 16, columns: { lesson: 'Bài học (1)', count: 'Số tiết (2)', numbers: 'Tiết PPCT' } },
      compared: { totalHalfPeriods: 280, programmeHalfPeriods: 280, differenceHalfPeriods: 0 },
      can: { correct: true, save: true },
    });
    const { rows } = (await head.get(`/distribution-imports/${answer.body.id}`)).body;
    expect(rows.find((row: { row: number }) => row.row === 24)).toMatchObject({
      cells: expect.arrayContaining(['Bài 5. Phép nhân và phép chia số tự nhiên', '2 tiết', 'Tiết 5-6']),
      kind: 'lesson',
      halfPeriods: 4,
      periodNumbers: '5-6',
    });
  });

  it('lets the head correct a row, and understands the file again with it', async () => {
    const { id, version } = (await upload(head, table)).body;
    const refused = await head.post(`/distribution-imports/${id}/distribution`);
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      code: 'curriculum.lessons-without-periods',
      details: { rows: [3] },
    });
    const path = `/distribution-imports/${id}/rows/3`;
    const corrected = await head.patch(path, { version, halfPeriods: 3, week: 4, kind: 'review' });
    expect(corrected.body.rows[2]).toMatchObject({
      corrected: true,
      halfPeriods: 3,
      week: 4,
      kind: 'review',
    });
    expect(corrected.body.doubts[0]).toMatchObject({
      code: 'total-row-differs',
      details: { said: 3, found: 3.5 },
    });
    expect((await head.patch(path, { version, halfPeriods: 2 })).body.code).toBe('platform.version-conflict');
    const taken = await head.patch(path, { version: corrected.body.version });
    expect(taken.body.rows[2]).toMatchObject({ corrected: false, halfPeriods: null });
  });

  it('saves the review as one draft, once', async () => {
    const { id } = (await upload(head, readFileSync(distributionFile('toan-6')))).body;
    const saved = await head.post(`/distribution-imports/${id}/distribution`);
    expect(saved.status).toBe(201);
    const found = (await head.get(`/distributions/${saved.body.distributionId}`)).body;
    expect(found).toMatchObject({ status: 'draft', lessons: 85, grade: 6, authorName: 'Phạm Thị Lan' });
    const again = await head.post(`/distribution-imports/${id}/distribution`);
    expect(again.body).toMatchObject({ code: 'curriculum.import-already-saved' });
    expect((await head.get('/distributions')).body.total).toBe(1);
  });

  it('shows by how much the periods do not add up, and does not hide it', async () => {
    const { compared } = (
      await upload(head, readFileSync(distributionFile('toan-10')), 'toan-10.csv', {
        ...maths(),
        grade: '10',
      })
    ).body;
    expect(compared).toEqual({
      totalHalfPeriods: 350,
      programmeHalfPeriods: 280,
      topicHalfPeriods: 70,
      differenceHalfPeriods: 70,
    });
  });

  it('reads a chosen sheet of a workbook', async () => {
    const columns = [
      { header: 'Bài học', key: 'name', kind: 'text' as const },
      { header: 'Số tiết', key: 'periods', kind: 'decimal' as const },
    ];
    const content = await workbookBuffer({
      sheets: [
        { name: 'Bìa', columns: [{ header: 'Kế hoạch', key: 'x', kind: 'text' }], rows: [] },
        { name: 'PPCT', columns, rows: [{ name: 'Bài 1. Thơ', periods: 1.5 }] },
      ],
    });
    const fields = { ...maths(), sheet: 'ppct' };
    const { body } = await head.upload('/distribution-imports', 'k.xlsx', content, fields);
    expect(body).toMatchObject({ sheet: 'PPCT', lessons: 1, compared: { totalHalfPeriods: 3 } });
    expect((await upload(head, content, 'k.xlsx')).body.code).toBe('curriculum.lesson-table-not-found');
  });

  it.each([
    ['an empty file', '', 'rong.csv', 'documents.empty-file'],
    ['a PDF that was renamed', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'ppct.xlsx', 'documents.not-a-spreadsheet'],
    ['a list of students', 'Họ tên,Lớp\nAn,6A\n', 'hs.csv', 'curriculum.lesson-table-not-found'],
  ])('refuses %s with a sentence that says what to do', async (_, text, name, code) => {
    const answer = await upload(head, text, name);
    expect(answer.status).toBe(422);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.body.code).toBe(code);
    expect(answer.body.detail).toMatch(/[Hh]ãy|cần/);
  });

  it('refuses a form without a file, or with a grade that does not exist', async () => {
    expect((await head.post('/distribution-imports', { grade: 6 })).body.code).toBe(
      'curriculum.file-missing',
    );
    const wrong = await upload(head, table, 'x.csv', { ...maths(), grade: '13' });
    expect(wrong.body.code).toBe('platform.invalid-input');
  });

  it('lists what nobody has saved yet, to go on with or to give up', async () => {
    const saved = (await upload(head, readFileSync(distributionFile('toan-6')))).body;
    await head.post(`/distribution-imports/${saved.id}/distribution`);
    const { id, version } = (await upload(head, table)).body;
    await head.patch(`/distribution-imports/${id}/rows/3`, { version, halfPeriods: 3 });
    const list = async (who: Browser) => (await who.get('/distribution-imports')).body.items;
    expect(await list(head)).toEqual([
      expect.objectContaining({
        id,
        subjectName: 'Toán',
        fileName: 'toan-6.csv',
        rows: 4,
        corrected: 1,
        authorName: 'Phạm Thị Lan',
        can: { continue: true, discard: true },
      }),
    ]);
    const teacher = await api.signIn(school.mathsTeacher);
    expect((await list(teacher))[0].can).toEqual({ continue: false, discard: false });
    expect((await teacher.delete(`/distribution-imports/${id}`)).status).toBe(403);

    expect((await head.delete(`/distribution-imports/${id}`)).status).toBe(204);
    expect(await list(head)).toEqual([]);
    expect((await head.get(`/distribution-imports/${id}`)).status).toBe(404);
    const kept = await head.delete(`/distribution-imports/${saved.id}`);
    expect(kept.body.code).toBe('curriculum.import-already-saved');
  });

  it('is the right of the subject’s department and of the board', async () => {
    const answers = await Promise.all(
      [school.mathsTeacher, school.literatureHead, school.clerk, school.student, school.deputy].map(
        async (person) => (await upload(await api.signIn(person), table)).status,
      ),
    );
    expect(answers).toEqual([403, 403, 403, 403, 201]);
  });

  it('keeps another school’s import out of sight', async () => {
    const { id } = (await upload(head, table)).body;
    const stranger = await api.signIn((await aSchool(api.database)).principal);
    expect((await stranger.get(`/distribution-imports/${id}`)).status).toBe(404);
    expect((await stranger.patch(`/distribution-imports/${id}/rows/2`, { version: 1 })).status).toBe(404);
    expect((await stranger.post(`/distribution-imports/${id}/distribution`)).status).toBe(404);
    expect((await stranger.delete(`/distribution-imports/${id}`)).status).toBe(404);
    expect((await stranger.get('/distribution-imports')).body.items).toEqual([]);
    const foreign = await upload(stranger, table);
    expect([foreign.status, foreign.body.code]).toEqual([404, 'platform.not-found']);
  });
});
