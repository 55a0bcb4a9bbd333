import { AssessmentModule, TestTaking } from '@hoclieu/assessment';
import { aSitting } from '@hoclieu/assessment/testing';
import { CurriculumModule, ProgrammePeriods } from '@hoclieu/curriculum';
import { aSchool, RunningApi, startApi, TestSchool } from '@hoclieu/people/testing';
import { GradebookHttpModule } from './gradebook-http.module';

describe('The results of a test taken online', () => {
  let api: RunningApi;
  let school: TestSchool;
  let sittingId: string;

  beforeAll(async () => {
    api = await startApi(GradebookHttpModule, AssessmentModule, CurriculumModule);
    await api.get(ProgrammePeriods).load();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(api.database);
    ({ sittingId } = await aSitting(api.database, school, { points: [100, 100, 100, 100] }));
    const holder = 'page-of-an-phone';
    const taking = api.get(TestTaking);
    const attempt = await taking.start(school.student, sittingId, holder);
    await taking.handIn(school.student, attempt.id, holder);
    await api.database.query('update assessment.attempt set score = 330 where id = $1', [attempt.id]);
  });

  it('come into the register on the scale of 10, to be confirmed by the teacher', async () => {
    const teacher = await api.signIn(school.mathsTeacher);
    const taken = await teacher.post('/sitting-marks', { sittingId, column: 'tx1' });
    expect(taken.body).toEqual({ taken: 1, kept: [], elsewhere: [] });
    const [mark] = await api.database.query('select score, status from gradebook.mark where school_id = $1', [
      school.id,
    ]);
    expect(mark).toEqual({ score: 83, status: 'provisional' });
    expect((await teacher.post('/sitting-marks', { sittingId, column: 'tx0' })).status).toBe(422);
  });

  it('are taken by nobody who does not teach the class', async () => {
    const other = await api.signIn(school.otherMathsTeacher);
    expect((await other.post('/sitting-marks', { sittingId, column: 'tx1' })).status).toBe(404);
  });
});
