import { ApprovalHttpModule } from '@hoclieu/approval/http';
import { CurriculumModule, ProgrammePeriods } from '@hoclieu/curriculum';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { GradebookHttpModule } from './gradebook-http.module';

interface Sheet {
  sheet: { id: string; version: number; status: string };
  marks: Record<string, unknown>[];
  students: { id: string; average: number | null }[];
  can: Record<string, boolean>;
}

describe('The sheet of marks of a class in a subject', () => {
  let api: RunningApi;
  let school: TestSchool;
  let teacher: Browser;
  let sheetId: string;
  let an: string;

  beforeAll(async () => {
    api = await startApi(GradebookHttpModule, ApprovalHttpModule, CurriculumModule);
    await api.get(ProgrammePeriods).load();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    teacher = await api.signIn(school.mathsTeacher);
    an = school.student.personId;
    const list = await teacher.get(`/mark-sheets?mine=true&term=1`);
    sheetId = list.body.items[0].id as string;
  });

  const put = (who: Browser, cells: object[]) => who.put(`/mark-sheets/${sheetId}/marks`, { cells });
  const cell = (part: string, text: string, version = 0, more: object = {}) => ({
    studentId: an,
    part,
    text,
    version,
    ...more,
  });
  const read = async (who: Browser): Promise<Sheet> =>
    (await who.get(`/mark-sheets/${sheetId}`)).body as Sheet;
  const enter = async (part: string, text: string, version = 0, more: object = {}) =>
    (await put(teacher, [cell(part, text, version, more)])).body.cells[0];

  async function decide(verdict: 'approve' | 'return', reason?: string): Promise<number> {
    const deputy = await api.signIn(school.deputy);
    const step = await api.database.one<{ request: string; step: string; hash: string }>(
      `select r.id as request, s.id as step, r.content_hash as hash from approval.request r
         join approval.step s on s.school_id = r.school_id and s.request_id = r.id and s.state = 'open'
        where r.subject_id = $1`,
      [sheetId],
    );
    const body = { stepId: step?.step, contentHash: step?.hash, verdict, reason };
    return (await deputy.post(`/approval-requests/${step?.request}/decisions`, body)).status;
  }

  async function submit(): Promise<void> {
    await teacher.post(`/mark-sheets/${sheetId}/confirmation`, {});
    const { sheet } = await read(teacher);
    const sent = await teacher.post(`/mark-sheets/${sheetId}/submission`, { version: sheet.version });
    expect(sent.status).toBe(200);
  }

  describe('entering marks', () => {
    it('keeps the right ones and says of every wrong one what to do, cell by cell', async () => {
      const { body } = await put(teacher, [
        cell('tx1', '8,5'),
        cell('tx2', '11'),
        cell('gk', '8.25'),
        cell('ck', '85'),
        cell('tx9', '7'),
        cell('tx3', '8.0'),
      ]);
      const outcomes = body.cells as { part: string; refusal: { code: string; message: string } | null }[];
      expect(outcomes.map(({ part, refusal }) => [part, refusal?.message ?? null])).toEqual([
        ['tx1', null],
        ['tx2', '11 lớn hơn 10. Có phải là 1,1?'],
        ['gk', 'Điểm chỉ có một chữ số thập phân: 8,2 hay 8,3?'],
        ['ck', '85 lớn hơn 10. Có phải là 8,5?'],
        ['tx9', 'Bảng điểm này không có cột tx9.'],
        ['tx3', null],
      ]);
      expect((await read(teacher)).marks).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ part: 'tx1', score: 85, status: 'provisional', version: 1 }),
          expect.objectContaining({ part: 'tx3', score: 80 }),
        ]),
      );
    });

    it('names the cell when two people typed into it, and keeps both the first mark and the second’s other cells', async () => {
      await api.database.query(
        `insert into people.teaching_assignment (school_id, staff_id, class_id, subject_id, from_on)
         values ($1, $2, $3, $4, '2026-09-07')`,
        [school.id, school.otherMathsTeacher.personId, school.class6A, school.mathsId],
      );
      const other = await api.signIn(school.otherMathsTeacher);
      await put(other, [cell('tx1', '7')]);
      const { cells } = (await put(teacher, [cell('tx1', '9'), cell('tx2', '6')])).body;
      expect(cells[0]).toMatchObject({
        part: 'tx1',
        mark: { score: 70, version: 1 },
        refusal: {
          code: 'gradebook.mark-changed-meanwhile',
          message: 'Đỗ Thị Thu vừa nhập 7,0 cho ô này. Giữ 9,0 hay lấy 7,0?',
        },
      });
      expect(cells[1]).toMatchObject({ mark: { score: 60 }, refusal: null });
    });

    it('lets one of two people win who write the same empty cell at the same moment, and tells the other', async () => {
      await api.database.query(
        `insert into people.teaching_assignment (school_id, staff_id, class_id, subject_id, from_on)
         values ($1, $2, $3, $4, '2026-09-07')`,
        [school.id, school.otherMathsTeacher.personId, school.class6A, school.mathsId],
      );
      const other = await api.signIn(school.otherMathsTeacher);
      const answers = await Promise.all([put(teacher, [cell('tx1', '7')]), put(other, [cell('tx1', '9')])]);
      const refusals = answers.map(({ body }) => body.cells[0].refusal?.code ?? null);
      expect(refusals.toSorted()).toEqual(['gradebook.mark-changed-meanwhile', null]);
    });

    it('gives the average once all marks of the term are there', async () => {
      const cells = ['tx1', 'tx2', 'tx3', 'tx4', 'gk', 'ck'].map((part) => cell(part, '8,5'));
      await put(teacher, cells.slice(1));
      expect((await read(teacher)).students[0]).toMatchObject({ average: null });
      const { body } = await put(teacher, cells.slice(0, 1));
      expect(body.students).toEqual([expect.objectContaining({ id: an, average: 85 })]);
    });

    it('is for who teaches the subject in the class alone', async () => {
      const homeroom = await api.signIn(school.literatureTeacher);
      expect((await put(homeroom, [cell('tx1', '10')])).status).toBe(403);
      expect((await put(await api.signIn(school.principal), [cell('tx1', '10')])).status).toBe(403);
      expect((await put(await api.signIn(school.otherMathsTeacher), [cell('tx1', '10')])).status).toBe(404);
      for (const person of [school.student, school.guardian])
        expect((await put(await api.signIn(person), [cell('tx1', '10')])).status).toBe(403);
      expect((await (await api.signIn(school.mathsHead)).get(`/mark-sheets/${sheetId}`)).status).toBe(200);
    });
  });

  describe('from provisional to published', () => {
    it('passes the teacher and the deputy, and tells the student and the guardian only then', async () => {
      await enter('tx1', '8');
      await submit();
      expect((await enter('tx1', '9', 1)).refusal).toMatchObject({ code: 'gradebook.mark-waiting' });
      expect((await enter('tx2', '9')).refusal).toBeNull();
      expect(await decide('approve')).toBe(201);
      const { marks, sheet } = await read(teacher);
      expect(sheet.status).toBe('open');
      expect(marks).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ part: 'tx1', status: 'published', publishedScore: 80 }),
          expect.objectContaining({ part: 'tx2', status: 'provisional', publishedScore: null }),
        ]),
      );
      const [told] = await api.database.query<{ payload: { accountIds: string[] } }>(
        `select payload from platform.event where school_id = $1 and name = 'gradebook.marks-published'`,
        [school.id],
      );
      expect(told?.payload.accountIds.toSorted()).toEqual(
        [school.student.accountId, school.guardian.accountId].toSorted(),
      );
    });

    it('comes back with a reason, and the marks can be changed again', async () => {
      await enter('tx1', '8');
      await submit();
      await decide('return', 'Thiếu điểm giữa kì');
      expect((await read(teacher)).sheet).toMatchObject({
        status: 'returned',
        returnReason: 'Thiếu điểm giữa kì',
      });
      expect((await enter('tx1', '9', 1)).refusal).toBeNull();
    });

    it('can be taken back by the teacher while it waits', async () => {
      await enter('tx1', '8');
      await submit();
      expect((await teacher.post(`/mark-sheets/${sheetId}/withdrawal`, {})).status).toBe(200);
      expect((await enter('tx1', '9', 1)).refusal).toBeNull();
    });

    it('is not submitted with nothing confirmed, nor twice', async () => {
      const { sheet } = await read(teacher);
      const empty = await teacher.post(`/mark-sheets/${sheetId}/submission`, { version: sheet.version });
      expect(empty.body.code).toBe('gradebook.nothing-to-submit');
      await enter('tx1', '8');
      await submit();
      const again = await teacher.post(`/mark-sheets/${sheetId}/submission`, { version: sheet.version });
      expect(again.body.code).toBe('gradebook.sheet-submitted');
    });
  });

  describe('changing a published mark', () => {
    beforeEach(async () => {
      await enter('tx1', '8');
      await submit();
      await decide('approve');
    });

    it('needs a reason, leaves the published mark until the deputy approves the new one, and stays in the history', async () => {
      expect((await enter('tx1', '9', 1)).refusal).toMatchObject({ code: 'gradebook.reason-needed' });
      const changed = await enter('tx1', '9', 1, { reason: 'Chấm lại bài miệng' });
      expect(changed).toMatchObject({ mark: { score: 90, publishedScore: 80, status: 'confirmed' } });
      await submit0();
      expect(await decide('approve')).toBe(201);
      const { marks } = await read(teacher);
      expect(marks[0]).toMatchObject({ publishedScore: 90, status: 'published' });
      const history = await teacher.get(`/mark-sheets/${sheetId}/history?studentId=${an}&part=tx1`);
      expect(history.body.changes).toEqual([
        expect.objectContaining({
          before: { score: 80, word: null },
          after: { score: 90, word: null },
          wasPublished: true,
          reason: 'Chấm lại bài miệng',
          by: 'Nguyễn Văn Minh',
        }),
        expect.objectContaining({ after: { score: 80, word: null }, wasPublished: false }),
      ]);
    });

    it('back to what is published needs no new approval', async () => {
      await enter('tx1', '9', 1, { reason: 'Nhập nhầm hàng' });
      const back = await enter('tx1', '8', 2, { reason: 'Nhập nhầm hàng' });
      expect(back).toMatchObject({ mark: { score: 80, status: 'published' } });
    });

    const submit0 = async () => {
      const { sheet } = await read(teacher);
      expect(
        (await teacher.post(`/mark-sheets/${sheetId}/submission`, { version: sheet.version })).status,
      ).toBe(200);
    };
  });

  it('keeps the marks with a student who moves to another class, and shows them there', async () => {
    await enter('tx1', '8');
    await api.database.query(
      `update people.enrolment set class_id = $3 where school_id = $1 and student_id = $2`,
      [school.id, an, school.class6B],
    );
    expect((await enter('tx1', '9', 1)).refusal).toMatchObject({ code: 'gradebook.student-not-in-class' });
    const other = await api.signIn(school.otherMathsTeacher);
    const [there] = (await other.get('/mark-sheets?mine=true&term=1')).body.items;
    const { body } = await other.get(`/mark-sheets/${there.id}`);
    expect(body.marks).toEqual([expect.objectContaining({ studentId: an, part: 'tx1', score: 80 })]);
    const changed = await other.put(`/mark-sheets/${there.id}/marks`, { cells: [cell('tx1', '9', 1)] });
    expect(changed.body.cells[0]).toMatchObject({ mark: { score: 90 }, refusal: null });
  });
});
