import { Workbook } from 'exceljs';
import { ApprovalHttpModule } from '@hoclieu/approval/http';
import { newId } from '@hoclieu/platform';
import { aSchool, Browser, RunningApi, startApi, TestPerson, TestSchool } from '@hoclieu/people/testing';
import { primaryTraits } from '../regulation/primary-traits';
import { GradebookHttpModule } from './gradebook-http.module';

const allGood = Object.fromEntries(primaryTraits.traits.map(({ key }) => [key, 'T']));

describe('The qualities and competences of a primary class (Thông tư 27)', () => {
  let api: RunningApi;
  let school: TestSchool;
  let homeroom: Browser;
  let class4A: string;
  let an: string;

  beforeAll(async () => {
    api = await startApi(GradebookHttpModule, ApprovalHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    an = school.student.personId;
    class4A = await aPrimaryClass();
    homeroom = await api.signIn(school.literatureTeacher);
  });

  /** An is in 4A; cô Ngọc is its homeroom teacher. */
  async function aPrimaryClass(): Promise<string> {
    const id = newId();
    const { database } = api;
    await database.query(
      `insert into school.class (school_id, id, school_year_id, campus_id, name, grade, level)
       values ($1, $2, $3, $4, '4A', 4, 'primary')`,
      [school.id, id, school.yearId, school.campusId],
    );
    await database.query(
      `update people.enrolment set class_id = $3 where school_id = $1 and student_id = $2`,
      [school.id, an, id],
    );
    await database.query(
      `update people.student set ministry_code = '7912345678' where school_id = $1 and id = $2`,
      [school.id, an],
    );
    await database.query(
      `insert into people.homeroom_assignment (school_id, staff_id, class_id, from_on)
       values ($1, $2, $3, '2026-09-07')`,
      [school.id, school.literatureTeacher.personId, id],
    );
    return id;
  }

  const path = () => `/gradebook/classes/${class4A}`;
  const read = async (who: Browser, period = 1) => (await who.get(`${path()}/traits?period=${period}`)).body;
  const record = (levels: object, version = 0, more: object = {}) =>
    homeroom.put(`${path()}/traits`, {
      period: 1,
      records: [{ studentId: an, levels, comment: 'Chăm phát biểu', version }],
      ...more,
    });

  async function submit(): Promise<string> {
    const { id, version } = await read(homeroom);
    expect((await homeroom.post(`/trait-sheets/${id}/submission`, { version })).status).toBe(200);
    return id as string;
  }

  async function decide(verdict: 'approve' | 'return', reason?: string): Promise<number> {
    const deputy = await api.signIn(school.deputy);
    const step = await api.database.one<{ request: string; step: string; hash: string }>(
      `select r.id as request, s.id as step, r.content_hash as hash from approval.request r
         join approval.step s on s.school_id = r.school_id and s.request_id = r.id and s.state = 'open'
        where r.school_id = $1 and r.subject_kind = 'trait-sheet'`,
      [school.id],
    );
    const body = { stepId: step?.step, contentHash: step?.hash, verdict, reason };
    return (await deputy.post(`/approval-requests/${step?.request}/decisions`, body)).status;
  }

  it('are recorded by the homeroom teacher alone, in the columns of the grade', async () => {
    const sheet = await read(homeroom);
    expect(sheet.traits).toHaveLength(15);
    expect(sheet).toMatchObject({ className: '4A', status: 'open', can: { record: true, submit: false } });
    const { body } = await record({ 'yeu-nuoc': 'T', 'cham-chi': 'Đ' });
    expect(body.records).toEqual([
      expect.objectContaining({ levels: { 'yeu-nuoc': 'T', 'cham-chi': 'Đ' }, version: 1, isWaiting: true }),
    ]);
    expect((await record({ 'yeu-nuoc': 'C' }, 0)).status).toBe(409);
    const deputy = await api.signIn(school.deputy);
    expect((await read(deputy)).can).toMatchObject({ record: false, submit: false });
    const refused = { period: 1, records: [{ studentId: an, levels: {}, version: 1 }] };
    expect((await deputy.put(`${path()}/traits`, refused)).status).toBe(403);
    const stranger = await api.signIn(school.otherMathsTeacher);
    expect((await stranger.get(`${path()}/traits?period=1`)).status).toBe(404);
    expect((await (await api.signIn(school.guardian)).get(`${path()}/traits?period=1`)).status).toBe(403);
  });

  it('are refused when they are no level, no column of the class, or of a class beyond grade 5', async () => {
    expect((await record({ 'yeu-nuoc': 'X' })).status).toBe(422);
    expect((await record({ 'khong-co': 'T' })).body.code).toBe('gradebook.no-such-trait');
    const deputy = await api.signIn(school.deputy);
    const { status, body } = await deputy.get(`/gradebook/classes/${school.class6A}/traits?period=1`);
    expect([status, body.code]).toEqual([422, 'gradebook.not-primary']);
    expect((await homeroom.get(`${path()}/traits?period=5`)).status).toBe(422);
  });

  it('reach the family once the deputy has approved them, and are changed with a reason after that', async () => {
    await record(allGood);
    const id = await submit();
    expect((await record(allGood, 1)).body.code).toBe('gradebook.sheet-submitted');
    expect((await seenBy(school.guardian)).traits).toEqual([]);
    expect(await decide('approve')).toBe(201);
    expect(await seenBy(school.student)).toMatchObject({
      traits: [{ period: 1, levels: allGood, comment: 'Chăm phát biểu', corrected: false }],
    });
    const changed = { ...allGood, 'cham-chi': 'Đ' };
    expect((await record(changed, 1)).body.code).toBe('gradebook.trait-reason-needed');
    expect((await record(changed, 1, { reason: 'Chọn nhầm hàng' })).status).toBe(200);
    expect((await seenBy(school.guardian)).traits[0].levels).toEqual(allGood);
    await submit();
    await decide('approve');
    expect((await seenBy(school.guardian)).traits[0]).toMatchObject({ levels: changed, corrected: true });
    const { version } = await read(homeroom);
    const again = await homeroom.post(`/trait-sheets/${id}/submission`, { version });
    expect(again.body.code).toBe('gradebook.nothing-to-submit');
  });

  const seenBy = async (person: TestPerson) =>
    (await (await api.signIn(person)).get('/gradebook/published-results')).body;

  it('come back with a reason, and can be taken back while they wait', async () => {
    await record(allGood);
    const id = await submit();
    expect((await homeroom.post(`/trait-sheets/${id}/withdrawal`, {})).body.status).toBe('open');
    await submit();
    await decide('return', 'Thiếu nhận xét');
    expect(await read(homeroom)).toMatchObject({ status: 'returned', returnReason: 'Thiếu nhận xét' });
    expect((await record(allGood, 1)).status).toBe(200);
  });

  it('are locked with the marks of their time, until the head opens them again', async () => {
    const principal = await api.signIn(school.principal);
    await principal.put('/gradebook/lock-dates', { term1: { gk: '2026-11-15' }, term2: {} });
    const refused = await record(allGood);
    expect(refused.body).toMatchObject({ code: 'gradebook.period-locked', status: 409 });
    expect(refused.body.detail ?? refused.body.title).toContain('15/11/2026');
    const { id } = await read(homeroom);
    const opened = { untilOn: '2026-11-25', reason: 'Cô giáo nghỉ ốm' };
    expect((await homeroom.post(`/trait-sheets/${id}/reopening`, opened)).status).toBe(403);
    expect((await principal.post(`/trait-sheets/${id}/reopening`, opened)).status).toBe(200);
    expect((await record(allGood)).status).toBe(200);
  });

  it('go out on the sector’s sheet of the class and come back from it', async () => {
    await record({ ...allGood, 'cham-chi': 'C' });
    const answer = await homeroom.get(`${path()}/primary-sheet?period=1`).responseType('blob');
    const workbook = new Workbook();
    await workbook.xlsx.load(answer.body as ArrayBuffer);
    const heads = (workbook.worksheets[0]!.getRow(6).values as string[]).slice(1);
    expect(heads.slice(0, 5)).toEqual(['STT', 'Mã lớp', 'Mã học sinh', 'Họ tên', 'Tự chủ và tự học']);
    const row = workbook.worksheets[0]!.getRow(7).values as string[];
    expect(row[heads.indexOf('Chăm chỉ') + 1]).toBe('C');
    const back = await homeroom.upload(
      `${path()}/traits-preview?period=1`,
      'lop4a.xlsx',
      answer.body as Buffer,
    );
    expect(back.body).toMatchObject({
      records: [{ studentId: an, levels: { ...allGood, 'cham-chi': 'C' } }],
      refused: [],
      strangers: [],
    });
    const csv = Buffer.from(
      'Mã học sinh,Họ tên,Yêu nước,Nhân ái\n7912345678,An,Tốt,8\n7900000000,Người Lạ,T,T',
    );
    expect((await homeroom.upload(`${path()}/traits-preview?period=1`, 'a.csv', csv)).body).toMatchObject({
      records: [{ levels: { 'yeu-nuoc': 'T' } }],
      refused: [{ row: 2, trait: 'Nhân ái', text: '8' }],
      strangers: [{ row: 3, name: 'Người Lạ', code: '7900000000' }],
    });
  });

  it('fill the sector’s own file of the class, whose headings stand in three rows, and leave the rest of it alone', async () => {
    await api.database.query(
      `insert into school.class_subject (school_id, class_id, subject_id) values ($1, $2, $3)`,
      [school.id, class4A, school.mathsId],
    );
    await homeroom.get('/mark-sheets?term=1');
    await api.database.query(
      `insert into gradebook.mark (school_id, school_year_id, student_id, subject_id, term, part, score, word, status, sheet_id, changed_at)
       select k.school_id, k.school_year_id, $2, k.subject_id, 1, x.part, x.score, x.word, 'confirmed', k.id, now()
         from gradebook.sheet k
         join (values ('mck', null, 'H'), ('ck', 70, null)) as x (part, score, word) on true
        where k.school_id = $1 and k.class_id = $3 and k.term = 1`,
      [school.id, an, class4A],
    );
    await homeroom.put(`${path()}/traits`, {
      period: 2,
      records: [{ studentId: an, levels: { ...allGood, 'cham-chi': 'Đ' }, version: 0 }],
    });
    const template = new Workbook();
    const sheet = template.addWorksheet('Lop4');
    sheet.addRows([
      ['SỞ GIÁO DỤC VÀ ĐÀO TẠO'],
      ['STT', 'Mã học sinh', 'Họ tên', 'Môn học', '', 'Phẩm chất', 'Ghi chú'],
      ['', '', '', 'Toán', '', '', ''],
      ['', '', '', 'Mức đạt được', 'Điểm KTĐK', 'Chăm chỉ', ''],
      [1, '7912345678', 'Nguyễn Thái An', '', '', '', 'giữ nguyên'],
    ]);
    for (const range of ['A2:A4', 'B2:B4', 'C2:C4', 'D2:E2', 'D3:E3', 'F2:F3', 'G2:G4'])
      sheet.mergeCells(range);
    const file = Buffer.from(await template.xlsx.writeBuffer());
    const url = `${path()}/filled-primary-sheet?period=2`;
    const answer = await homeroom.upload(url, 'mau.xlsx', file).responseType('blob');
    const filled = new Workbook();
    await filled.xlsx.load(answer.body as ArrayBuffer);
    const row = (filled.worksheets[0]!.getRow(5).values as unknown[]).slice(1);
    expect(row).toEqual([1, '7912345678', 'Nguyễn Thái An', 'H', 7, 'Đ', 'giữ nguyên']);
  });
});
