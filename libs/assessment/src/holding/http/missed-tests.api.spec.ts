import { aSchool, Browser, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { aSitting } from '../../../testing';
import { AssessmentHttpModule } from '../../http/assessment-http.module';

interface Missed {
  sittingId: string;
  studentId: string;
  studentName: string;
  reason: string;
  help: string;
  version: number;
  mayNote: boolean;
}

describe('Who took no part in a test', () => {
  let api: RunningApi;
  let school: TestSchool;
  let sittingId: string;
  /** Homeroom teacher of 6A; teaches literature, not mathematics. */
  let ngoc: Browser;

  beforeAll(async () => {
    api = await startApi(AssessmentHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(api.database);
    ({ sittingId } = await overdue());
    ngoc = await api.signIn(school.literatureTeacher);
  });

  const overdue = (opensAt = '2026-11-21T00:00:00Z') =>
    aSitting(api.database, school, { opensAt, closesAt: '2026-11-22T00:30:00Z' });
  const list = async (who: Browser, query = ''): Promise<Missed[]> =>
    (await who.get(`/missed-tests${query}`)).body.items as Missed[];
  const note = (who: Browser, more: object) =>
    who.put('/missed-tests/notes', {
      notes: [{ sittingId, studentId: school.student.personId, version: 0, ...more }],
    });

  it('is listed for the homeroom teacher, who notes the reason and how the school helped', async () => {
    expect(await list(ngoc)).toMatchObject([
      { studentName: 'Nguyễn Thái An', className: '6A', reason: '', help: '', version: 0, mayNote: true },
    ]);
    expect((await note(ngoc, { reason: 'Ốm', help: 'Làm bù ngày 25/11' })).status).toBe(204);
    expect(await list(ngoc)).toMatchObject([
      { reason: 'Ốm', help: 'Làm bù ngày 25/11', notedByName: 'Hồ Bích Ngọc', version: 1 },
    ]);
  });

  it('keeps the help when only the reason is noted anew, and forgets what is emptied', async () => {
    await note(ngoc, { reason: 'Ốm', help: 'Làm bù' });
    await note(ngoc, { version: 1, reason: 'Ốm, có giấy viện' });
    expect(await list(ngoc)).toMatchObject([{ reason: 'Ốm, có giấy viện', help: 'Làm bù' }]);
    await note(ngoc, { version: 2, reason: '', help: '' });
    expect(await list(ngoc)).toMatchObject([{ reason: '', help: '', version: 0 }]);
  });

  it('is not written over by who read an older note', async () => {
    const minh = await api.signIn(school.mathsTeacher);
    await note(ngoc, { reason: 'Ốm' });
    const late = await note(minh, { help: 'Phụ đạo' });
    expect([late.status, late.body.code]).toEqual([409, 'platform.version-conflict']);
    expect(await list(ngoc)).toMatchObject([{ reason: 'Ốm', help: '' }]);
  });

  it('is noted for many at once, or for none when one of them is refused', async () => {
    const { sittingId: other } = await overdue('2026-11-20T00:00:00Z');
    const of = (id: string, studentId = school.student.personId) => ({
      sittingId: id,
      studentId,
      version: 0,
      reason: 'Nghỉ ốm dài ngày',
    });
    const strange = [of(sittingId), of(other, school.otherStudent.personId)];
    const refused = await ngoc.put('/missed-tests/notes', { notes: strange });
    expect(refused.body.code).toBe('assessment.student-of-another-class');
    expect((await list(ngoc)).map(({ reason }) => reason)).toEqual(['', '']);
    expect((await ngoc.put('/missed-tests/notes', { notes: [of(sittingId), of(other)] })).status).toBe(204);
    expect((await list(ngoc)).map(({ reason }) => reason)).toEqual(['Nghỉ ốm dài ngày', 'Nghỉ ốm dài ngày']);
    const twice = await ngoc.put('/missed-tests/notes', { notes: [of(other), of(other)] });
    expect(twice.status).toBe(422);
  });

  it('is narrowed to the class, subject, term, days and what is still to be noted', async () => {
    await overdue('2026-11-19T18:00:00Z');
    await note(ngoc, { reason: 'Ốm' });
    const count = async (query: string) => (await list(ngoc, query)).length;
    expect(await count(`?classId=${school.class6A}&subjectId=${school.mathsId}&term=1`)).toBe(2);
    expect(await count(`?classId=${school.class6B}`)).toBe(0);
    expect(await count('?term=2')).toBe(0);
    expect([await count('?from=2026-11-21'), await count('?to=2026-11-20')]).toEqual([1, 1]);
    expect([await count('?without=reason'), await count('?without=help')]).toEqual([1, 2]);
    const { body } = await ngoc.get('/missed-tests/classes');
    expect(body.items).toEqual([
      { id: school.class6A, name: '6A', isHomeroom: true, missed: 2, withoutReason: 1, withoutHelp: 2 },
    ]);
  });

  it('counts who took part, and who came to the class later, as not missing', async () => {
    await api.database.query(`update people.enrolment set from_on = '2026-11-22' where student_id = $1`, [
      school.student.personId,
    ]);
    expect(await list(ngoc)).toEqual([]);
  });

  it('is told on paper by the notes of the teachers until answer sheets come in', async () => {
    await api.database.query(`update assessment.sitting set form = 'paper' where id = $1`, [sittingId]);
    expect(await list(ngoc)).toEqual([]);
    const an = await api.signIn(school.student);
    expect((await an.get('/student-sittings')).body).toEqual([]);
    expect((await note(ngoc, { reason: 'Ốm' })).status).toBe(204);
    expect(await list(ngoc)).toMatchObject([{ form: 'paper', reason: 'Ốm' }]);
  });

  it.each([
    ['mathsTeacher', 1, 204],
    ['mathsHead', 1, 204],
    ['deputy', 1, 204],
    ['otherMathsTeacher', 0, 404],
    ['campusManager', 0, 404],
    ['inspector', 0, 404],
    ['clerk', 0, 404],
  ] as const)('is for the %s to see: %i, to note: %i', async (person, seen, noted) => {
    const somebody = await api.signIn(school[person]);
    expect(await list(somebody)).toHaveLength(seen);
    expect((await note(somebody, { reason: 'Ốm' })).status).toBe(noted);
  });

  it('is nothing to families', async () => {
    for (const person of [school.student, school.guardian]) {
      const family = await api.signIn(person);
      expect((await family.get('/missed-tests')).status).toBe(403);
      expect((await note(family, { reason: 'Ốm' })).status).toBe(403);
    }
  });

  it('leaves what was noted of a child out of the audit trail', async () => {
    await note(ngoc, { reason: 'Điều trị dài ngày', help: 'Phụ đạo' });
    const [event] = await api.database.query<{ payload: object }>(
      `select payload from platform.event where school_id = $1 and name = 'assessment.absence-noted'`,
      [school.id],
    );
    expect(event?.payload).toEqual({ studentId: school.student.personId, hasReason: true, hasHelp: true });
  });

  it('costs no more queries for many than for one, in pages and as a file', async () => {
    const cost = async () => {
      const query = jest.spyOn(api.database, 'query');
      await list(ngoc);
      const { length } = query.mock.calls;
      query.mockRestore();
      return length;
    };
    const one = await cost();
    for (let day = 1; day <= 4; day += 1) await overdue(`2026-11-1${day}T00:00:00Z`);
    expect(await cost()).toBe(one);
    const first = (await ngoc.get('/missed-tests?limit=3')).body;
    const rest = (await ngoc.get(`/missed-tests?limit=3&cursor=${first.nextCursor}`)).body;
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([3, 2, null]);
    const file = await ngoc.get(`/missed-tests/document?classId=${school.class6A}`).buffer();
    expect([file.status, file.headers['content-disposition']]).toEqual([
      200,
      expect.stringContaining('.xlsx'),
    ]);
  });
});
