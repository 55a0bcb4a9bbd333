import { workbookBuffer } from '@hoclieu/platform/documents';
import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { aChoice, anEssay, aShortAnswer, aSitting, aTrueFalse } from '../../../testing';
import { AssessmentHttpModule } from '../../http';
import type { AnswerSheetView } from './answer-sheets.view';

/** Printed as they stand: A is right, ĐSSĐ is right, 2,5 is right; the essay is on paper. */
const contents = [
  aChoice({ shuffle: false }),
  aChoice({ shuffle: false }),
  aTrueFalse(),
  aShortAnswer(),
  anEssay(),
];

describe('Answer sheets that a scanner read', () => {
  let api: RunningApi;
  let school: TestSchool;
  let testId: string;
  let sittingId: string;
  let minh: Browser;

  beforeAll(async () => {
    api = await startApi(AssessmentHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(api.database);
    const wish = { contents, points: [100, 100, 100, 100, 300], closesAt: '2026-11-22T00:30:00Z' };
    ({ testId, sittingId } = await aSitting(api.database, school, wish));
    await onPaper();
    minh = await api.signIn(school.mathsTeacher);
  });

  /** Codes 101 as written and 102 with the choices changed over and the statements backwards. */
  const onPaper = async (): Promise<void> => {
    const order = (positions: number[], statements: string[]) => ({ positions, parts: { 3: statements } });
    const codes = [
      { code: '101', arrangement: order([1, 2, 3, 4, 5], ['a', 'b', 'c', 'd']) },
      { code: '102', arrangement: order([2, 1, 3, 4, 5], ['d', 'c', 'b', 'a']) },
    ];
    await api.database.query(
      `with t as (update assessment.test set form = 'paper' where id = $1),
       q as (update assessment.test_question set section = least(greatest(position - 1, 1), 4) where test_id = $1),
       s as (update assessment.sitting set form = 'paper' where test_id = $1),
       p as (update people.student set ministry_code = '7900000001' where id = $4),
       d as (update people.student set temporary_code = 'HS-002' where id = $5)
       insert into assessment.test_code (school_id, test_id, code, arrangement, created_at)
       select $2, $1, x.code, x.arrangement, now() from jsonb_to_recordset($3::jsonb) as x (code text, arrangement jsonb)`,
      [testId, school.id, JSON.stringify(codes), school.student.personId, school.otherStudent.personId],
    );
    await api.database.query('update people.enrolment set class_id = $2 where student_id = $1', [
      school.otherStudent.personId,
      school.class6A,
    ]);
  };

  const head = 'Số báo danh,Mã đề,Câu 1,Câu 2,Câu 3,Câu 4';
  const send = (who: Browser, rest: string, lines: string[], fields = {}) =>
    who.upload(`/tests/${testId}/answer-sheets${rest}`, 'phieu.csv', Buffer.from(lines.join('\n')), fields);
  const preview = async (...lines: string[]) => (await send(minh, '/preview', lines)).body;
  const take = (lines: string[], fields = {}) => send(minh, '', lines, fields);
  const codesOf = ({ remarks }: AnswerSheetView) =>
    remarks.map(({ code }) => code.replace('assessment.sheet.', ''));
  const students = async () => (await minh.get(`/held-sittings/${sittingId}`)).body.students;
  const attempts = () =>
    api.database.query<{ code: string; score: number | null }>(
      'select code, score from assessment.attempt where school_id = $1 order by code',
      [school.id],
    );

  it('are shown with their points before anything is written', async () => {
    const report = await preview(head, '7900000001,101,A,B,ĐSSS,"2,5"', 'hs-002,102,A,A,ĐSSĐ,3');
    expect(report).toMatchObject({ points: 400, essays: 1, beyond: [], lacking: [] });
    expect(report.sheets).toMatchObject([
      { row: 2, studentName: 'Nguyễn Thái An', code: '101', outcome: 'new', score: 250, remarks: [] },
      { row: 3, studentName: 'Trịnh Gia Bình', code: '102', outcome: 'new', score: 300, remarks: [] },
    ]);
    expect(await attempts()).toEqual([]);
  });

  it('become results that wait for the essay, then go the way of online ones', async () => {
    expect((await take([head, '7900000001,101,A,A,ĐSSĐ,"2,5"', 'HS-002,102,B,A,DSSD,2.5'])).body).toEqual({
      taken: 2,
      again: 0,
      leftOut: 0,
    });
    expect(await attempts()).toEqual([
      { code: '101', score: null },
      { code: '102', score: null },
    ]);
    const [essay] = (await minh.get(`/held-sittings/${sittingId}/marking`)).body;
    expect(essay).toMatchObject({ position: 5, answers: 2, marked: 0 });
    for (const { attemptId } of await students())
      await minh.put(`/attempts/${attemptId}/marks/5`, { version: 0, points: { a: 50, b: 200 } });
    expect((await attempts()).map(({ score }) => score)).toEqual([700, 600]);
    const { whole, questions } = (await minh.get(`/tests/${testId}/analysis`)).body;
    expect([whole.marked, questions[0].facility, questions[1].facility]).toEqual([2, 1, 0.5]);
    expect((await minh.post(`/held-sittings/${sittingId}/release`, { showsKey: true })).status).toBe(200);
    const an = await api.signIn(school.student);
    const [mine] = (await an.get('/student-sittings')).body;
    const result = (await an.get(`/attempts/${mine.resultAttemptId}/result`)).body;
    expect([result.score, result.questions[0].isOnPaper, result.questions[4].isOnPaper]).toEqual([
      700,
      false,
      true,
    ]);
  });

  it('tell who is missing a sheet as who missed the test', async () => {
    await take([head, '7900000001,101,A,A,ĐSSĐ,3']);
    const { items } = (await minh.get('/missed-tests')).body;
    expect(items).toMatchObject([{ studentName: 'Trịnh Gia Bình', form: 'paper' }]);
  });

  it.each([
    ['a student of no class that sat it', '7900000009,101,A,A,ĐSSĐ,3', 'unknown-student'],
    ['no student at all', ',101,A,A,ĐSSĐ,3', 'no-student'],
    ['a code the test does not have', '7900000001,109,A,A,ĐSSĐ,3', 'unknown-code'],
    ['no code', '7900000001,,A,A,ĐSSĐ,3', 'no-code'],
    ['a letter beyond the options', '7900000001,101,E,A,ĐSSĐ,3', 'outside-options'],
    ['three statements of four', '7900000001,101,A,A,ĐSS,3', 'wrong-length'],
    ['a sign that is neither true nor false', '7900000001,101,A,A,ĐSSX,3', 'outside-options'],
  ])('are refused for %s, with the line and the reason', async (_what, line, code) => {
    const { sheets } = await preview(head, line);
    expect(sheets.map(codesOf)).toEqual([[code]]);
    expect(sheets[0]).toMatchObject({ row: 2, outcome: 'refused', score: null });
    const refused = await take([head, line]);
    expect([refused.status, refused.body.code]).toEqual([409, 'assessment.sheets-refused']);
    expect(await attempts()).toEqual([]);
  });

  it('are refused both when a student has two, and left out only when the teacher says so', async () => {
    const lines = [head, '7900000001,101,A,A,ĐSSĐ,3', '7900000001,102,A,A,ĐSSĐ,3', 'HS-002,101,A,A,ĐSSĐ,3'];
    expect((await preview(...lines)).sheets.map(codesOf)).toEqual([['twice'], ['twice'], []]);
    expect((await take(lines)).status).toBe(409);
    expect((await take(lines, { leaveOut: 'true' })).body).toEqual({ taken: 1, again: 0, leftOut: 2 });
    expect(await attempts()).toHaveLength(1);
  });

  it('count blank and double bubbles as wrong, and say so', async () => {
    const { sheets } = await preview(head, '7900000001,101,,AB,Đ-*Đ,x');
    expect(sheets[0]).toMatchObject({ outcome: 'new', score: 25 });
    expect(sheets.map(codesOf)).toEqual([['blank', 'double', 'not-a-number']]);
    expect(sheets[0].remarks[1].message).toContain('I.2, II.1');
  });

  it('replace what was taken before, keep the essays that were marked, and not once released', async () => {
    const lines = [head, '7900000001,101,A,A,ĐSSĐ,"2,5"'];
    await take(lines);
    const [{ attemptId }] = (await students()).filter((one: { attemptId: string }) => one.attemptId);
    await minh.put(`/attempts/${attemptId}/marks/5`, { version: 0, points: { b: 200 } });
    const again = await take([head, '7900000001,102,C,C,----,']);
    expect(again.body).toEqual({ taken: 1, again: 1, leftOut: 0 });
    expect(await attempts()).toEqual([{ code: '102', score: 240 }]);
    await minh.post(`/held-sittings/${sittingId}/release`, { showsKey: false });
    expect((await preview(...lines)).sheets.map(codesOf)).toEqual([['released', 'again']]);
  });

  it('go when they were read as another student’s, with a reason, until results are released', async () => {
    await take([head, '7900000001,101,A,A,ĐSSĐ,3', 'HS-002,102,A,A,ĐSSĐ,3']);
    const [an, binh] = await students();
    const remove = (attemptId: string, reason = 'Quét nhầm học sinh', who = minh) =>
      who.post(`/answer-sheets/${attemptId}/removal`, { reason });
    expect((await remove(an.attemptId, '')).status).toBe(422);
    expect((await remove(an.attemptId, undefined, await api.signIn(school.literatureTeacher))).status).toBe(
      403,
    );
    expect((await remove(an.attemptId, undefined, await api.signIn(school.otherMathsTeacher))).status).toBe(
      404,
    );
    expect((await remove(an.attemptId)).status).toBe(204);
    expect(await attempts()).toMatchObject([{ code: '102' }]);
    expect((await minh.get('/missed-tests')).body.items).toMatchObject([{ studentName: 'Nguyễn Thái An' }]);
    await minh.put(`/attempts/${binh.attemptId}/marks/5`, { version: 0, points: { b: 200 } });
    await minh.post(`/held-sittings/${sittingId}/release`, { showsKey: false });
    expect((await remove(binh.attemptId)).body.code).toBe('assessment.released-sheet-stays');
  });

  it('are marked again when the key turns out wrong', async () => {
    await take([head, '7900000001,101,B,A,ĐSSĐ,3']);
    const options = aChoice().options.map((option) => ({ ...option, right: option.id === 'b' }));
    const content = aChoice({ shuffle: false, options });
    const decision = { position: 1, content, creditsAll: false, seen: 0, reason: 'In nhầm đáp án' };
    const corrected = await minh.post(`/held-sittings/${sittingId}/key-corrections`, decision);
    expect(corrected.status).toBeLessThan(300);
    const [answer] = await api.database.query<{ score: number }>(
      'select score from assessment.answer where school_id = $1 and position = 1',
      [school.id],
    );
    expect(answer?.score).toBe(100);
  });

  it.each([
    ['names and classes', 'Họ tên;Lớp;Mã đề;Bài làm', 'Thái An Nguyễn;6A;101;"A;A;ĐSSĐ;2,5"'],
    [
      'ZipGrade',
      'External Id,Last Name,First Name,Key Version,Stu1,PriKey1,Stu2,Stu3,Stu4',
      '7900000001,Nguyễn Thái,An,0101,A,A,A,ĐSSĐ,2.5',
    ],
    ['four columns for four statements', 'SBD,Mã đề,1,2,3a,3b,3c,3d,4', '7900000001,101.0,A,A,Đ,S,S,Đ,2.5'],
    ['parts that begin again', 'SBD,Mã đề,Câu 1,Câu 2,Câu 1,Câu 1', '7900000001,101,A,A,ĐSSĐ,2.5'],
    [
      'parts by name',
      'SBD,Mã đề,PHẦN I - Câu 1,PHẦN I - Câu 2,PHẦN II - Câu 1,PHẦN III - Câu 1',
      '7900000001,101,A,A,TFFT,2.5',
    ],
    ['a number in the class list', 'STT,SBD,Mã đề,Câu 1,Câu 2,Câu 3,Câu 4', '1,01,101,A,A,ĐSSĐ,2.5'],
  ])('are understood as %s write them', async (_who, heading, line) => {
    const { sheets, lacking } = await preview(heading, line);
    expect(sheets).toMatchObject([
      { studentName: 'Nguyễn Thái An', code: '101', outcome: 'new', score: 400 },
    ]);
    expect(lacking).toEqual([]);
  });

  it('come as a workbook just as well, titles above the header included', async () => {
    const headings = ['Số báo danh', 'Mã đề', 'Câu 1', 'Câu 2', 'Câu 3', 'Câu 4'];
    const columns = headings.map((header) => ({ header, key: header, kind: 'text' as const }));
    const cells = ['7900000001', '101', 'A', 'A', 'ĐSSĐ', '2,5'];
    const rows = [Object.fromEntries(headings.map((header, at) => [header, cells[at]]))];
    const bytes = await workbookBuffer({
      sheets: [{ name: 'Phiếu', title: ['KẾT QUẢ QUÉT'], columns, rows }],
    });
    const { body } = await minh.upload(`/tests/${testId}/answer-sheets/preview`, 'phieu.xlsx', bytes);
    expect(body.sheets).toMatchObject([{ studentName: 'Nguyễn Thái An', outcome: 'new', score: 400 }]);
  });

  it('say which questions have no column, and which columns no question', async () => {
    const report = await preview('SBD,Mã đề,Câu 1,Câu 2,Câu 3,Câu 9', '7900000001,101,A,A,ĐSSĐ,3');
    expect(report).toMatchObject({ lacking: ['III.1'], beyond: ['Câu 9'] });
  });

  it('need a file with the columns, codes that were made, and a class that sat the test', async () => {
    expect((await minh.post(`/tests/${testId}/answer-sheets`)).body.code).toBe(
      'assessment.sheet-file-missing',
    );
    expect((await take(['Họ tên,Lớp', 'An,6A'])).body.code).toBe('documents.header-not-found');
    await api.database.query('update assessment.sitting set cancelled_at = now() where id = $1', [sittingId]);
    expect((await take([head, '7900000001,101,A,A,ĐSSĐ,3'])).body.code).toBe('assessment.paper-not-held');
    await api.database.query('delete from assessment.test_code where test_id = $1', [testId]);
    expect((await take([head, '7900000001,101,A,A,ĐSSĐ,3'])).body.code).toBe('assessment.codes-not-made');
  });

  it('are brought in by who teaches the class or answers for the subject', async () => {
    const status = async (person: Parameters<RunningApi['signIn']>[0]) =>
      (await send(await api.signIn(person), '/preview', [head, '7900000001,101,A,A,ĐSSĐ,3'])).status;
    expect(await status(school.mathsHead)).toBe(200);
    expect(await status(school.deputy)).toBe(200);
    expect(await status(school.otherMathsTeacher)).toBe(409);
    expect(await status(school.literatureTeacher)).toBe(404);
    expect(await status(school.student)).toBe(403);
  });

  it('cost no more queries for a class than for one student', async () => {
    const cost = async (lines: string[]) => {
      const query = jest.spyOn(api.database, 'query');
      await take(lines);
      const { length } = query.mock.calls;
      query.mockRestore();
      return length;
    };
    const one = await cost([head, '7900000001,101,A,A,ĐSSĐ,3']);
    expect(await cost([head, '7900000001,101,A,A,ĐSSĐ,3', 'HS-002,102,A,A,ĐSSĐ,3'])).toBeLessThanOrEqual(one);
  });
});
