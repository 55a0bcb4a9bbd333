import { workbookBuffer } from '@hoclieu/platform/documents';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '../../testing';

const header = [
  'STT',
  'Mã định danh Bộ GD&ĐT',
  'Họ tên',
  'Ngày sinh',
  'Giới tính',
  'SĐT liên hệ',
  'Tên mẹ',
  'Lớp học',
  'Số định danh cá nhân',
];

/** The city's list: three title rows, a blank one, the header, the rows. */
function cityList(...rows: string[][]): Promise<Buffer> {
  return workbookBuffer({
    sheets: [
      {
        name: 'Danh sách',
        title: ['SỞ GD&ĐT', 'DANH SÁCH HỌC SINH', 'Năm học 2026-2027'],
        columns: header.map((heading, index) => ({ header: heading, key: String(index), kind: 'text' })),
        rows: rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [String(index), cell]))),
      },
    ],
  });
}

const lan = [
  '1',
  '7912345601',
  'Lê Thị Lan',
  '05/09/2014',
  'Nữ',
  '0901234567',
  'Trần Thị Mai',
  '6A',
  '079314000001',
];
const son = ['2', '7912345602', 'Lê Văn Sơn', '17/02/2015', 'Nam', '0901234567', 'Trần Thị Mai', '6B', ''];

describe('Importing a roster', () => {
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

  const upload = async (kind: string, content: Buffer | string, name = 'danh-sach.xlsx') =>
    (await clerk.upload('/roster-imports', name, Buffer.from(content), { kind })).body;
  const rows = async (id: string, outcome: string) =>
    (await clerk.get(`/roster-imports/${id}/rows?outcome=${outcome}`)).body.items;
  const apply = (id: string, leaveOutBad = false) =>
    clerk.post(`/roster-imports/${id}/application`, { leaveOutBad });
  const people = <T>(sql: string) => api.database.query<T>(sql, [school.id]);

  it('shows first and writes nothing, then opens students, classes and a guardian shared by two children', async () => {
    const checked = await upload('students', await cityList(lan, son));
    expect(checked).toMatchObject({ status: 'checked', counts: { total: 2, new: 2, bad: 0, absent: 2 } });
    expect(await people('select 1 from people.student where school_id = $1')).toHaveLength(2);

    expect((await apply(checked.id)).body).toMatchObject({ status: 'applied', can: { apply: false } });
    expect(
      await people(`select s.full_name, s.birth_date::text, s.gender, k.name from people.student s
        join people.enrolment e on e.student_id = s.id and e.to_on is null join school.class k on k.id = e.class_id
        where s.school_id = $1 and s.ministry_code is not null order by 1`),
    ).toEqual([
      { full_name: 'Lê Thị Lan', birth_date: '2014-09-05', gender: 'female', name: '6A' },
      { full_name: 'Lê Văn Sơn', birth_date: '2015-02-17', gender: 'male', name: '6B' },
    ]);
    expect(
      await people(`select g.full_name, g.phone, count(*)::int as children from people.guardian g
        join people.guardianship s on s.guardian_id = g.id where g.school_id = $1 and g.phone is not null group by 1, 2`),
    ).toEqual([{ full_name: 'Trần Thị Mai', phone: '0901234567', children: 2 }]);
  });

  it('finds every student unchanged when the same file comes again', async () => {
    await apply((await upload('students', await cityList(lan, son))).id);
    const again = await upload('students', await cityList(lan, son));
    expect(again.counts).toMatchObject({ new: 0, changed: 0, moved: 0, unchanged: 2, bad: 0 });
    expect((await apply(again.id)).body.code).toBe('people.roster-nothing-to-apply');
  });

  it('closes the old class and opens the new one when a student moves, and says what changed', async () => {
    await apply((await upload('students', await cityList(lan))).id);
    const moved = [...lan];
    moved[7] = '6B';
    moved[2] = 'Lê Thị Hồng Lan';
    const checked = await upload('students', await cityList(moved));
    expect(checked.counts).toMatchObject({ moved: 1, new: 0 });
    expect((await rows(checked.id, 'moved'))[0].changes).toEqual(
      expect.arrayContaining([
        { field: 'className', before: '6A', after: '6B' },
        { field: 'fullName', before: 'Lê Thị Lan', after: 'Lê Thị Hồng Lan' },
      ]),
    );
    await apply(checked.id);
    expect(
      await people(`select k.name, e.to_on is null as open from people.enrolment e join school.class k on k.id = e.class_id
        join people.student s on s.id = e.student_id where s.school_id = $1 and s.ministry_code = '7912345601' order by 2`),
    ).toEqual([
      { name: '6A', open: false },
      { name: '6B', open: true },
    ]);
  });

  it('replaces a provisional code by the ministry’s and keeps one student', async () => {
    const provisional = ['1', '', 'Lê Thị Lan', '05/09/2014', 'Nữ', '', '', '6A', '079314000001'];
    await apply((await upload('students', await cityList(provisional))).id);
    const before = await people<{ temporary_code: string }>(
      `select temporary_code from people.student where school_id = $1 and full_name = 'Lê Thị Lan'`,
    );
    expect(before[0]?.temporary_code).toMatch(/^TAM/);
    await apply((await upload('students', await cityList(lan))).id);
    expect(
      await people(
        `select ministry_code, temporary_code from people.student where school_id = $1 and full_name = 'Lê Thị Lan'`,
      ),
    ).toEqual([{ ministry_code: '7912345601', temporary_code: null }]);
  });

  it('names the cell and the reason of every bad row, and writes the good ones only when told to', async () => {
    const bad = (changes: Record<number, string>) => lan.map((cell, index) => changes[index] ?? cell);
    const checked = await upload(
      'students',
      await cityList(
        son,
        bad({ 1: '7912345611', 3: '31/02/2015', 8: '' }),
        bad({ 1: '7912345612', 7: '9Z', 8: '' }),
        bad({ 1: '7912345613', 8: '7.93E+11' }),
        bad({ 1: '7912345614', 8: '' }),
        bad({ 1: '7912345614', 7: '6B', 8: '' }),
        bad({ 1: '', 3: '', 8: '' }),
      ),
    );
    expect(checked.counts).toMatchObject({ new: 1, bad: 6 });
    const problems = (await rows(checked.id, 'bad')).flatMap(
      (row: { problems: { cell: string; code: string }[] }) =>
        row.problems.map(({ cell, code }) => [cell, code]),
    );
    expect(problems).toEqual([
      ['D7', 'people.roster-bad-date'],
      ['H8', 'people.roster-unknown-class'],
      ['I9', 'people.roster-number-lost-digits'],
      ['H10', 'people.roster-two-classes'],
      ['H11', 'people.roster-two-classes'],
      ['C12', 'people.roster-not-identifiable'],
    ]);
    expect((await apply(checked.id)).body).toMatchObject({
      code: 'people.roster-has-bad-rows',
      detail: expect.stringContaining('6 dòng lỗi'),
    });
    const file = await clerk.get(`/roster-imports/${checked.id}/bad-rows.xlsx`).buffer(true);
    expect(file.headers['content-type']).toMatch('spreadsheetml');
    expect((await apply(checked.id, true)).body.status).toBe('applied');
    expect(await people('select 1 from people.student where school_id = $1')).toHaveLength(3);
  });

  it('never merges on a name alone and refuses a code that belongs to somebody else', async () => {
    await apply((await upload('students', await cityList(lan))).id);
    const namesake = ['1', '7912345699', 'Lê Thị Lan', '05/09/2014', 'Nữ', '', '', '6A', ''];
    const stolen = ['2', '7912345601', 'Phạm Minh Quân', '01/01/2015', 'Nam', '', '', '6A', ''];
    const checked = await upload('students', await cityList(namesake, stolen));
    expect(checked.counts).toMatchObject({ new: 1, bad: 1 });
    expect((await rows(checked.id, 'bad'))[0].problems[0]).toMatchObject({
      code: 'people.roster-code-of-another',
      cell: 'B7',
    });
  });

  it('reads a CSV with one block per class, a Nữ column and a signature under it', async () => {
    const csv = [
      'TRƯỜNG THCS SEN HỒNG;;;',
      'Lớp: 6A;;;',
      'STT;Họ và tên;Ngày sinh;Nữ',
      '1;Đỗ Thị Mơ;41887;x',
      '2;Đỗ Văn Tư;06/09/2014;',
      'Lớp: 6B;;;',
      'STT;Họ và tên;Ngày sinh;Nữ',
      '1;Vũ Thị Năm;2014-09-07;x',
      'Tổng số: 3;;;',
      ';Người lập bảng;;',
    ].join('\n');
    const checked = await upload('students', csv, 'danh-sach.csv');
    expect(checked.counts).toMatchObject({ new: 3, bad: 0 });
    expect(checked.unknownHeadings).toEqual([]);
    await apply(checked.id);
    expect(
      await people(`select s.full_name, s.birth_date::text, s.gender, k.name from people.student s
        join people.enrolment e on e.student_id = s.id join school.class k on k.id = e.class_id
        where s.school_id = $1 and s.temporary_code is not null order by s.birth_date`),
    ).toEqual([
      { full_name: 'Đỗ Thị Mơ', birth_date: '2014-09-05', gender: 'female', name: '6A' },
      { full_name: 'Đỗ Văn Tư', birth_date: '2014-09-06', gender: 'male', name: '6A' },
      { full_name: 'Vũ Thị Năm', birth_date: '2014-09-07', gender: 'female', name: '6B' },
    ]);
  });

  it('imports staff, then classes with their homeroom teacher, then teaching assignments', async () => {
    const staff =
      'Họ tên,Mã định danh,Ngày sinh,Giới tính,Tổ chuyên môn,Trạng thái CB,Email\n' +
      'Lý Thị Hạnh,7900000001,01/02/1990,Nữ,Toán,Đang làm việc,hanh@truong.vn\nLý Văn Phúc,7900000002,03/04/1985,Nam,Tổ Ngữ văn,Đang làm việc,\n';
    const classes = 'Lớp,Khối,Cơ sở,GVCN\n7A,7,Cơ sở 1,Lý Thị Hạnh\n6A,6,Cơ sở 1,Lý Văn Phúc\n';
    const teaching = 'GV,Mã định danh,Môn,Lớp\nLý Thị Hạnh,7900000001,Toán,"7A, 6A"\n';
    for (const [kind, csv] of [
      ['staff', staff],
      ['classes', classes],
      ['teaching', teaching],
    ] as const) {
      const checked = await upload(kind, csv, `${kind}.csv`);
      expect(checked.counts).toMatchObject({ total: 2, bad: 0 });
      expect((await apply(checked.id)).body.status).toBe('applied');
    }
    expect(
      await people(`select k.name, s.full_name from people.homeroom_assignment h join school.class k on k.id = h.class_id
        join people.staff s on s.id = h.staff_id where h.school_id = $1 and h.to_on is null order by 1`),
    ).toEqual([
      { name: '6A', full_name: 'Lý Văn Phúc' },
      { name: '7A', full_name: 'Lý Thị Hạnh' },
    ]);
    expect(
      await people(`select k.name, s.full_name from people.teaching_assignment t join school.class k on k.id = t.class_id
        join people.staff s on s.id = t.staff_id join school.subject b on b.id = t.subject_id
        where t.school_id = $1 and t.to_on is null and b.code = 'TOAN' order by 1`),
    ).toEqual([
      { name: '6A', full_name: 'Lý Thị Hạnh' },
      { name: '6B', full_name: 'Đỗ Thị Thu' },
      { name: '7A', full_name: 'Lý Thị Hạnh' },
    ]);
  });

  it('applies once when two people press the button at the same moment', async () => {
    const first = await upload('students', await cityList(lan));
    const second = await upload('students', await cityList(lan, son));
    const answers = await Promise.all([apply(first.id), apply(first.id), apply(second.id)]);
    expect(
      await people(`select 1 from people.student where school_id = $1 and ministry_code = '7912345601'`),
    ).toHaveLength(1);
    const codes = answers.map((answer) => answer.body.code ?? answer.body.status).sort();
    expect(codes).toEqual(['applied', 'applied', 'people.roster-changed-meanwhile'].sort());
  });

  it('refuses what is no table, an unknown kind, people without the right and an import of another school', async () => {
    const pdf = await clerk.upload('/roster-imports', 'ds.xlsx', Buffer.from('%PDF-1.7 x'), {
      kind: 'students',
    });
    expect(pdf.status).toBe(422);
    expect(pdf.body.code).toBe('documents.not-a-spreadsheet');
    const unknown = await clerk.upload('/roster-imports', 'ds.csv', Buffer.from('a,b'), { kind: 'x' });
    expect(unknown.body.code).toBe('people.roster-kind-unknown');
    expect((await clerk.post('/roster-imports')).body.code).toBe('people.roster-file-missing');
    const teacher = await api.signIn(school.mathsTeacher);
    expect((await teacher.get('/roster-imports')).status).toBe(403);
    const checked = await upload('students', await cityList(lan));
    const stranger = await api.signIn((await aSchool(api.database)).clerk);
    expect((await stranger.get(`/roster-imports/${checked.id}`)).status).toBe(404);
    expect(
      (await stranger.post(`/roster-imports/${checked.id}/application`, { leaveOutBad: true })).status,
    ).toBe(404);
  });
});
