import { Workbook } from 'exceljs';
import { CurriculumModule, ProgrammePeriods } from '@hoclieu/curriculum';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { GradebookHttpModule } from './gradebook-http.module';

describe('Files of marks', () => {
  let api: RunningApi;
  let school: TestSchool;
  let teacher: Browser;
  let sheetId: string;

  beforeAll(async () => {
    api = await startApi(GradebookHttpModule, CurriculumModule);
    await api.get(ProgrammePeriods).load();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    teacher = await api.signIn(school.mathsTeacher);
    await api.database.query(
      `update people.student set ministry_code = '7912345678' where school_id = $1 and id = $2`,
      [school.id, school.student.personId],
    );
    sheetId = (await teacher.get(`/mark-sheets?mine=true&term=1`)).body.items[0].id as string;
  });

  const csv = (lines: string[]) => Buffer.from(lines.join('\n'));
  const preview = (who: Browser, lines: string[]) =>
    who.upload(`/mark-sheets/${sheetId}/import-preview`, 'diem.csv', csv(lines));

  it('are tried first: every cell says what it would become, and strangers are named', async () => {
    const { body, status } = await preview(teacher, [
      'BẢNG ĐIỂM MÔN TOÁN',
      'STT,Mã định danh Bộ GD&ĐT,Họ và tên,Ngày sinh,ĐĐGtx1,ĐĐGtx2,ĐĐGgk,Ghi chú',
      '1,7912345678,Nguyễn Thái An,12/03/2015,"8,5",11,7.25,x',
      '2,7999999999,Người Lạ,01/01/2015,9,9,9,',
      '3,,nguyễn thái an,12/03/2015,,,6,',
    ]);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      cells: [
        { part: 'tx1', text: '8,5', outcome: 'new', studentName: 'Nguyễn Thái An', version: 0 },
        { part: 'tx2', outcome: 'refused', message: '11 lớn hơn 10. Có phải là 1,1?' },
        { part: 'gk', outcome: 'refused', code: 'gradebook.mark-too-fine' },
        { part: 'gk', text: '6', outcome: 'new' },
      ],
      strangers: [{ row: 4, name: 'Người Lạ', code: '7999999999' }],
      unknownHeadings: ['STT', 'Ghi chú'],
    });
    expect((await teacher.get(`/mark-sheets/${sheetId}`)).body.marks).toEqual([]);
  });

  it('are refused with the columns that are missing, and from anybody but the teacher', async () => {
    expect((await preview(teacher, ['a,b', '1,2'])).status).toBe(422);
    expect((await preview(await api.signIn(school.principal), ['Họ và tên,TX1', 'An,8'])).status).toBe(403);
    expect((await teacher.post(`/mark-sheets/${sheetId}/import-preview`, {})).body.code).toBe(
      'gradebook.file-missing',
    );
  });

  async function enter(): Promise<void> {
    const cell = { studentId: school.student.personId, version: 0 };
    await teacher.put(`/mark-sheets/${sheetId}/marks`, {
      cells: [
        { ...cell, part: 'tx1', text: '8,5' },
        { ...cell, part: 'gk', text: 'V' },
        { ...cell, part: 'nx', text: 'Tiến bộ rõ' },
      ],
    });
  }

  async function sheetOf(bytes: Buffer) {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    const [worksheet] = workbook.worksheets;
    if (!worksheet) throw new Error('no sheet');
    return worksheet;
  }

  it('go out as the official grade sheet', async () => {
    await enter();
    const worksheet = await sheetOf(
      (await teacher.get(`/mark-sheets/${sheetId}/document`).responseType('blob')).body as Buffer,
    );
    const rows = worksheet.getSheetValues().map((row) => (Array.isArray(row) ? row.slice(1) : []));
    expect(rows).toEqual(
      expect.arrayContaining([
        [
          'STT',
          'Lớp',
          'Mã định danh Bộ GD&ĐT',
          'Họ và tên',
          'Ngày sinh',
          'ĐĐGtx1',
          'ĐĐGtx2',
          'ĐĐGtx3',
          'ĐĐGtx4',
          'ĐĐGtx5',
          'ĐĐGgk',
          'ĐĐGck',
          'ĐTBmhk',
          'Mã nhận xét',
          'Nội dung nhận xét',
        ],
      ]),
    );
    expect(rows.flat()).toEqual(expect.arrayContaining(['7912345678', 8.5, 'V', 'Tiến bộ rõ']));
  });

  it('fill the official template where it is, and keep its hidden columns and its layout', async () => {
    await enter();
    const template = new Workbook();
    const page = template.addWorksheet('Điểm');
    page.addRow(['SỞ GIÁO DỤC']);
    page.addRow(['ID', 'STT', 'Họ và tên', 'Mã học sinh', 'Ngày sinh', 'ĐĐGck', 'ĐĐGtx1', 'ĐĐGgk']);
    page.addRow(['row-77', 1, 'Nguyễn Thái An', '7912345678', '12/03/2015']);
    page.addRow(['row-78', 2, 'Người Lạ', '7999999999', '01/01/2015']);
    page.getColumn(1).hidden = true;
    page.getColumn(3).width = 41;
    const bytes = Buffer.from(await template.xlsx.writeBuffer());
    const answer = await teacher
      .upload(`/mark-sheets/${sheetId}/filled-template`, 'mau.xlsx', bytes)
      .responseType('blob');
    const filled = await sheetOf(answer.body as Buffer);
    expect(filled.getRow(3).values).toEqual([
      undefined,
      'row-77',
      1,
      'Nguyễn Thái An',
      '7912345678',
      '12/03/2015',
      undefined,
      8.5,
      'V',
    ]);
    expect(filled.getRow(4).getCell(7).value).toBeNull();
    expect([filled.getColumn(1).hidden, filled.getColumn(3).width]).toEqual([true, 41]);
  });

  it('without a student of the class are no template', async () => {
    const template = new Workbook();
    template.addWorksheet('x').addRow(['Họ và tên', 'Mã học sinh', 'ĐĐGtx1']);
    const bytes = Buffer.from(await template.xlsx.writeBuffer());
    const answer = await teacher
      .upload(`/mark-sheets/${sheetId}/filled-template`, 'mau.xlsx', bytes)
      .responseType('blob');
    expect(answer.status).toBe(422);
  });
});
