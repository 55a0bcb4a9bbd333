import { aSchool, RunningApi, startApi, TestPerson, TestSchool } from '../../testing';

describe('Lists of people', () => {
  let api: RunningApi;
  let school: TestSchool;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    await api.database.query(
      `update people.student set personal_number = '079314000001' where school_id = $1 and id = $2`,
      [school.id, school.student.personId],
    );
  });

  const namesFor = async (person: TestPerson, query = '') => {
    const answer = await (await api.signIn(person)).get(`/students${query}`);
    return answer.body.items.map(({ fullName }: { fullName: string }) => fullName);
  };

  it('show a teacher the students of their own classes, a guardian their child, the office everybody', async () => {
    const both = ['Nguyễn Thái An', 'Trịnh Gia Bình'];
    expect(await namesFor(school.clerk)).toEqual(both);
    expect(await namesFor(school.principal)).toEqual(both);
    expect(await namesFor(school.mathsTeacher)).toEqual(['Nguyễn Thái An']);
    expect(await namesFor(school.otherMathsTeacher)).toEqual(['Trịnh Gia Bình']);
    expect(await namesFor(school.literatureTeacher)).toEqual(['Nguyễn Thái An']);
    expect(await namesFor(school.campusManager)).toEqual(['Trịnh Gia Bình']);
    expect(await namesFor(school.guardian)).toEqual(['Nguyễn Thái An']);
    expect(await namesFor(school.student)).toEqual(['Nguyễn Thái An']);
    expect(await namesFor(school.librarian)).toEqual([]);
    expect(await namesFor(school.clerk, '?q=gia binh')).toEqual(['Trịnh Gia Bình']);
    expect(await namesFor(school.clerk, `?classId=${school.class6A}`)).toEqual(['Nguyễn Thái An']);
  });

  it('mask personal numbers for all but heads and the clerk', async () => {
    const path = `/students/${school.student.personId}`;
    const clerk = await (await api.signIn(school.clerk)).get(path);
    expect(clerk.body).toMatchObject({ personalNumber: '079314000001', can: { move: true } });
    const teacher = await (await api.signIn(school.mathsTeacher)).get(path);
    expect(teacher.body).toMatchObject({ personalNumber: '•••••••••001', can: { move: false } });
    const other = await (await api.signIn(school.otherMathsTeacher)).get(path);
    expect(other.status).toBe(404);
  });

  it('give colleagues name and department to choose from, and nothing else', async () => {
    const teacher = await api.signIn(school.mathsTeacher);
    const maths = await teacher.get(`/staff?departmentId=${school.mathsDepartmentId}`);
    expect(maths.body.items.map(({ fullName }: { fullName: string }) => fullName)).toEqual([
      'Đỗ Thị Thu',
      'Nguyễn Văn Minh',
      'Phạm Thị Lan',
    ]);
    expect(maths.body.items[0]).toMatchObject({ position: null, ministryCode: null, personalNumber: null });
    expect((await (await api.signIn(school.student)).get('/staff')).status).toBe(403);
  });

  it('answer with the same number of statements however many students there are', async () => {
    const clerk = await api.signIn(school.clerk);
    const statements = async () => {
      const spy = jest.spyOn(api.database, 'query');
      await clerk.get('/students?limit=200');
      const count = spy.mock.calls.length;
      spy.mockRestore();
      return count;
    };
    const few = await statements();
    await api.database.query(
      `insert into people.student (school_id, full_name) select $1, 'Học sinh ' || n from generate_series(1, 150) n`,
      [school.id],
    );
    expect(await statements()).toBe(few);
  });

  it('move a student to another class and keep the old enrolment', async () => {
    const clerk = await api.signIn(school.clerk);
    const path = `/students/${school.student.personId}/enrolments`;
    const moved = await clerk.post(path, { classId: school.class6B, fromOn: '2026-11-23' });
    expect(moved.body.enrolments).toMatchObject([
      { className: '6B', fromOn: '2026-11-23', toOn: null },
      { className: '6A', toOn: '2026-11-22' },
    ]);
    expect((await clerk.post(path, { classId: school.class6B })).body.code).toBe(
      'people.student-already-in-class',
    );
    expect((await clerk.post(path, { classId: school.class6A, fromOn: '2026-01-01' })).body.code).toBe(
      'people.enrolment-before-present',
    );
    expect(
      (await (await api.signIn(school.mathsTeacher)).post(path, { classId: school.class6A })).status,
    ).toBe(403);
    const other = await aSchool(api.database);
    expect((await clerk.post(path, { classId: other.class6A })).status).toBe(404);
    expect((await (await api.signIn(other.clerk)).post(path, { classId: other.class6A })).status).toBe(404);
  });
});
