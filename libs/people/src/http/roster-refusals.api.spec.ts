import { plainXlsx, xlsxFile } from '@hoclieu/platform/documents/testing';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '../../testing';

const header = ['Mã định danh Bộ GD&amp;ĐT', 'Họ tên', 'Ngày sinh', 'Lớp học'];
const students = [
  ['7912345601', 'Lê Thị Lan', '05/09/2014', '6A'],
  ['7912345602', 'Lê Văn Sơn', '17/02/2015', '6B'],
];

describe('An uploaded roster', () => {
  let api: RunningApi;
  let school: TestSchool;
  let clerk: Browser;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    clerk = await api.signIn(school.clerk);
  });

  const upload = (content: Buffer | string, name = 'hoc-sinh.xlsx') =>
    clerk.upload('/roster-imports', name, Buffer.from(content), { kind: 'students' });
  const whole = plainXlsx([header, ...students]);

  it.each([
    ['an empty file', '', 'documents.empty-file'],
    ['a PDF that was renamed', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'documents.not-a-spreadsheet'],
    ['a workbook that was cut off on its way', whole.subarray(0, whole.length - 100), 'documents.broken-zip'],
    [
      'a zip bomb',
      xlsxFile({ sheets: [{ name: 'HS', rows: '<row></row>'.repeat(1_000_000) }] }),
      'documents.suspicious-compression',
    ],
    [
      'another list',
      plainXlsx([
        ['Bài học', 'Số tiết'],
        ['Tập hợp', '2'],
      ]),
      'documents.header-not-found',
    ],
    ['a list with a header and nobody under it', plainXlsx([header]), 'people.roster-has-no-rows'],
  ])(
    'that is %s is refused with a sentence that says what to do, and nothing of it stays',
    async (_, content, code) => {
      const answer = await upload(content);
      expect(answer.status).toBe(422);
      expect(answer.headers['content-type']).toMatch('application/problem+json');
      expect(answer.body.code).toBe(code);
      expect(answer.body.detail).toMatch(/[Hh]ãy|cần/);
      const kept = await api.database.query(
        'select id from people.roster_import where school_id = $1 union all select import_id from people.roster_import_row where school_id = $1',
        [school.id],
      );
      expect(kept).toEqual([]);
    },
  );

  it('in which a code stands twice names both rows, and neither is written', async () => {
    const twice = plainXlsx([header, ...students, students[0] ?? []]);
    const { id, counts } = (await upload(twice)).body;
    expect(counts).toMatchObject({ total: 3, bad: 2, new: 1 });
    const { items } = (await clerk.get(`/roster-imports/${id}/rows?outcome=bad`)).body;
    expect(items.map((row: { row: number }) => row.row)).toEqual([2, 4]);
    expect(items[0].problems).toEqual([
      expect.objectContaining({
        cell: 'A2',
        code: 'people.roster-repeated',
        sentence: expect.stringMatching(/2.*4/),
      }),
    ]);
  });
});
