import { FileAccess } from '@hoclieu/files';
import { aSchool, Browser, RunningApi, startApi, TestPerson, TestSchool } from '@hoclieu/people/testing';
import { TeachingHttpModule } from '@hoclieu/teaching/http';
import { aLessonPlan, aMaterial, aPlannedRow } from '@hoclieu/teaching/testing';
import { LearningHttpModule } from './learning-http.module';

describe('Materials given to a class', () => {
  let api: RunningApi;
  let school: TestSchool;
  let teacher: Browser;
  let student: Browser;
  let lessonIds: string[];

  beforeAll(async () => {
    api = await startApi(TeachingHttpModule, LearningHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(api.database);
    ({ lessonIds } = await aLessonPlan(api.database, school));
    teacher = await api.signIn(school.mathsTeacher);
    student = await api.signIn(school.student);
  });

  async function aRow(wish: Parameters<typeof aPlannedRow>[3] = {}, status = 'published'): Promise<string> {
    const lessonId = lessonIds[0] as string;
    const materialId = await aMaterial(api.database, school, lessonId, { status });
    return (await aPlannedRow(api.database, school, lessonId, { materialIds: [materialId], ...wish })).rowId;
  }

  const assign = (rowId: string, body: object = {}) =>
    teacher.post(`/teaching-plan-rows/${rowId}/assignment`, body);
  const evidenceOf = async (rowId: string) => (await teacher.get(`/row-evidence?rowIds=${rowId}`)).body[0];
  const todo = async (browser: Browser) => (await browser.get('/learning/assignments')).body;
  const events = (name: string) =>
    api.database.query('select from platform.event where school_id = $1 and name = $2', [school.id, name]);

  it('show up for its students, once, and are opened under the server’s eyes', async () => {
    const rowId = await aRow();
    expect((await assign(rowId, { dueOn: '2026-11-25' })).body).toMatchObject({ assigned: 1, problem: null });
    expect((await assign(rowId)).body).toMatchObject({ assigned: 0, problem: null });
    const list = await todo(student);
    expect(list).toMatchObject({
      counts: { todo: 1, late: 0, done: 0 },
      items: [
        {
          title: 'Video tập hợp',
          lessonName: 'Bài 1',
          dueOn: '2026-11-25',
          lessonOn: '2026-11-20',
          done: false,
        },
      ],
    });
    const open = () => student.post(`/learning/assignments/${list.items[0].id}/openings`);
    const opened = (await Promise.all([open(), open(), open()]))[0];
    expect(opened?.body).toMatchObject({
      assignment: { done: true },
      material: { parts: [{ kind: 'link', url: expect.stringMatching(/youtube/) }] },
    });
    expect(await evidenceOf(rowId)).toMatchObject({ students: 1, opened: 1, firstSeenOn: '2026-11-22' });
    expect(await events('learning.material-first-opened')).toHaveLength(1);
    expect((await student.get('/learning/assignments?state=done')).body.items).toHaveLength(1);
  });

  it('bring the captions of a film to the students who opened it, and to nobody else', async () => {
    await assign(await aRow());
    const ids = ['film', 'captions'].map(() => crypto.randomUUID());
    await api.database.query(
      `insert into files.stored_file (school_id, id, sha256, bytes, media_type, name)
       select $1, unnest($2::uuid[]), unnest($3::text[]), 9, unnest($4::text[]), 'phim'`,
      [school.id, ids, ['a'.repeat(64), 'b'.repeat(64)], ['video/mp4', 'text/vtt']],
    );
    await api.database.query(
      `update catalog.material_part set kind = 'file', url = null, file_id = $2, captions_file_id = $3 where school_id = $1`,
      [school.id, ...ids],
    );
    const captions = (of: TestPerson) => api.get(FileAccess).get(of, String(ids[1]));
    await expect(captions(school.student)).rejects.toMatchObject({ kind: 'not-found' });
    const { id } = (await todo(student)).items[0];
    const { material } = (await student.post(`/learning/assignments/${id}/openings`)).body;
    expect(material.parts).toMatchObject([{ mediaType: 'video/mp4', captionsFileId: ids[1] }]);
    expect((await captions(school.student)).mediaType).toBe('text/vtt');
    await expect(captions(school.otherStudent)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('cannot be given from a draft, from a plan nobody approved, or by another teacher', async () => {
    expect((await assign(await aRow({}, 'in-review'))).body.code).toBe('learning.nothing-to-assign');
    const other = await api.signIn(school.otherMathsTeacher);
    expect((await other.post(`/teaching-plan-rows/${await aRow()}/assignment`, {})).status).toBe(404);
    const deputy = await api.signIn(school.deputy);
    expect((await deputy.post(`/teaching-plan-rows/${await aRow()}/assignment`, {})).status).toBe(403);
    expect((await assign(await aRow(), { dueOn: '2026-11-01' })).body.code).toBe(
      'learning.assignment-dates-invalid',
    );
    expect((await assign(await aRow({ approved: false }))).body.code).toBe('teaching.row-not-approved');
  });

  it('are given for a whole week at once, and what cannot be given says what it lacks', async () => {
    const ready = await aRow();
    const bare = await aRow({ materialIds: [] });
    const answer = await teacher.post('/class-assignments', { rowIds: [ready, bare] });
    expect(answer.body).toEqual(
      expect.arrayContaining([
        { planRowId: ready, assigned: 1, problem: null },
        { planRowId: bare, assigned: 0, problem: 'no-published-material' },
      ]),
    );
  });

  it('stay hidden from students of other classes, from one who moved away, and before their day', async () => {
    const rowId = await aRow();
    await assign(rowId, { visibleFrom: '2026-11-23' });
    expect((await todo(student)).items).toEqual([]);
    api.clock.set('2026-11-23T01:00:00Z');
    student = await api.signIn(school.student);
    const [item] = (await todo(student)).items;
    const other = await api.signIn(school.otherStudent);
    expect((await todo(other)).items).toEqual([]);
    expect((await other.post(`/learning/assignments/${item.id}/openings`)).status).toBe(404);
    await api.database.query('update people.enrolment set class_id = $2 where student_id = $1', [
      school.student.personId,
      school.class6B,
    ]);
    expect((await student.get(`/learning/assignments/${item.id}`)).status).toBe(404);
  });

  it('disappear when they are taken back, and leave what was seen before', async () => {
    const rowId = await aRow();
    await assign(rowId);
    const [item] = (await todo(student)).items;
    await student.post(`/learning/assignments/${item.id}/openings`);
    expect((await teacher.delete(`/teaching-plan-rows/${rowId}/assignment`)).status).toBe(204);
    expect((await student.get(`/learning/assignments/${item.id}`)).status).toBe(404);
    expect(await evidenceOf(rowId)).toMatchObject({ assignments: [], opened: 1, firstSeenOn: '2026-11-22' });
    expect((await teacher.post(`/class-assignments/${item.id}/withdrawal`)).body.code).toBe(
      'learning.assignment-already-withdrawn',
    );
  });

  it('are seen by guardians for their own child alone', async () => {
    await assign(await aRow());
    const mother = await api.signIn(school.guardian);
    expect((await mother.get('/children')).body).toMatchObject([
      { fullName: 'Nguyễn Thái An', className: '6A' },
    ]);
    const mine = await mother.get(`/children/${school.student.personId}/assignments`);
    expect(mine.body.items).toMatchObject([{ title: 'Video tập hợp', done: false }]);
    expect((await mother.get(`/children/${school.otherStudent.personId}/assignments`)).status).toBe(404);
    expect((await mother.get('/learning/assignments')).status).toBe(403);
    expect((await student.get('/children')).status).toBe(403);
  });

  it('tell the teacher, the homeroom teacher and the heads who has opened them, and nobody else', async () => {
    const rowId = await aRow();
    await assign(rowId);
    const path = `/teaching-plan-rows/${rowId}/students`;
    expect((await teacher.get(path)).body.items).toMatchObject([
      { fullName: 'Nguyễn Thái An', firstOpenedAt: null, openedMaterials: 0 },
    ]);
    for (const [person, status] of [
      [school.literatureTeacher, 200],
      [school.principal, 200],
      [school.mathsHead, 403],
      [school.inspector, 403],
      [school.otherMathsTeacher, 404],
      [school.student, 403],
    ] as const) {
      expect((await (await api.signIn(person)).get(path)).status).toBe(status);
    }
  });

  it('announce the online lessons of the next two weeks to students and guardians', async () => {
    await aRow({ taughtOn: '2026-11-24' });
    await aRow({ taughtOn: '2026-12-24' });
    expect((await student.get('/learning/lessons')).body).toMatchObject([
      { lessonName: 'Bài 1', fallsOn: '2026-11-24' },
    ]);
    const mother = await api.signIn(school.guardian);
    expect((await mother.get(`/children/${school.student.personId}/lessons`)).body).toHaveLength(1);
  });

  it('keep who was present at a live period, of that class and not before it took place', async () => {
    const rowId = await aRow();
    const sheet = (heldOn: string, studentId: string) =>
      teacher.put(`/teaching-plan-rows/${rowId}/attendance`, {
        heldOn,
        entries: [{ studentId, present: true }],
      });
    expect((await sheet('2026-11-23', school.student.personId)).body.code).toBe(
      'learning.attendance-in-future',
    );
    expect((await sheet('2026-11-20', school.otherStudent.personId)).body.code).toBe(
      'learning.student-not-in-class',
    );
    expect((await evidenceOf(rowId)).firstSeenOn).toBeNull();
    expect((await sheet('2026-11-20', school.student.personId)).body).toMatchObject([{ present: true }]);
    expect(await evidenceOf(rowId)).toMatchObject({ present: 1, firstSeenOn: '2026-11-20' });
    expect(
      (await teacher.get(`/teaching-plan-rows/${rowId}/attendance?heldOn=2026-11-19`)).body,
    ).toMatchObject([{ fullName: 'Nguyễn Thái An', present: null }]);
  });
});
