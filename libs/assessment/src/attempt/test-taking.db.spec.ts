import { JobHost, newId } from '@hoclieu/platform';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { aSchool, TestSchool } from '@hoclieu/people/testing';
import { aSitting, TestSitting } from '../../testing';
import { AssessmentJobsModule } from '../jobs/assessment-jobs.module';
import { AttemptFileReferences } from './attempt-file-references';
import { AnswerSaving } from './answer-saving.service';
import { Attempt } from './attempt.entity';
import { AttemptReading } from './attempt-reading.query';
import { CloseAttempt, CloseOverdueAttempts } from './jobs/close-overdue.job';
import { TestTaking } from './test-taking.service';

const page = 'page-of-an-phone';
const otherPage = 'page-of-an-laptop';

describe('A student takes a test online', () => {
  let modules: RunningModules;
  let school: TestSchool;
  let sitting: TestSitting;

  beforeAll(async () => {
    modules = await startModules(AssessmentJobsModule);
    modules.get(JobHost).register();
  });
  afterAll(() => modules.stop());
  beforeEach(async () => {
    modules.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(modules.database);
    sitting = await aSitting(modules.database, school);
  });

  const start = (holder = page) => modules.get(TestTaking).start(school.student, sitting.sittingId, holder);
  const handIn = (attempt: Attempt, holder = page) =>
    modules.get(TestTaking).handIn(school.student, attempt.id, holder);
  const chosen = (position: number, option: string, sequence = 1) => ({
    position,
    sequence,
    response: { kind: 'choice', chosen: [option] },
  });
  const save = (
    attempt: Attempt,
    answers: { position: number; sequence: number; response: unknown }[],
    holder = page,
  ) => modules.get(AnswerSaving).save(school.student, attempt.id, holder, answers);
  const answersOf = async (attempt: Attempt) =>
    (await modules.get(AttemptReading).get(school.student, attempt.id)).answers;
  const events = (name: string) =>
    modules.database.query<{ payload: Record<string, unknown> }>(
      'select payload from platform.event where school_id = $1 and name = $2',
      [school.id, name],
    );

  it('begins once, however often the button is tapped', async () => {
    const attempts = await Promise.all([start(), start(), start()]);
    expect(new Set(attempts.map((attempt) => attempt.id)).size).toBe(1);
    expect(await events('assessment.attempt-started')).toHaveLength(1);
  });

  it('finds every saved answer again after the browser was closed', async () => {
    const attempt = await start();
    await save(attempt, [chosen(1, 'b')]);
    const again = await start(otherPage);
    expect(again.id).toBe(attempt.id);
    expect(await answersOf(again)).toEqual([
      { position: 1, sequence: 1, response: { kind: 'choice', chosen: ['b'] } },
    ]);
  });

  it('keeps the newer answer when the network delivers an older one late', async () => {
    const attempt = await start();
    await save(attempt, [chosen(1, 'c', 7)]);
    await save(attempt, [chosen(1, 'b', 3)]);
    expect((await answersOf(attempt))[0]?.response).toEqual({ kind: 'choice', chosen: ['c'] });
  });

  it('is asked nothing that tells what is right', async () => {
    const { questions } = await modules.get(AttemptReading).of(await start());
    expect(questions).toHaveLength(4);
    expect(JSON.stringify(questions)).not.toMatch(/right|answers|rubric/);
  });

  it('can write on one page only; the other is told so and may take over', async () => {
    const attempt = await start();
    await modules.get(TestTaking).takeOver(school.student, attempt.id, otherPage);
    await expect(save(attempt, [chosen(1, 'a')])).rejects.toThrow('assessment.attempt-held-elsewhere');
    await expect(handIn(attempt)).rejects.toThrow('assessment.attempt-held-elsewhere');
    await save(attempt, [chosen(1, 'a')], otherPage);
    expect(await answersOf(attempt)).toHaveLength(1);
  });

  it('hands in and is marked at once, but for the essay', async () => {
    const attempt = await start();
    await save(attempt, [
      chosen(1, 'a'),
      {
        position: 2,
        sequence: 1,
        response: { kind: 'true-false', marks: { a: true, b: false, c: false, d: false } },
      },
      { position: 3, sequence: 1, response: { kind: 'short-answer', text: '2.51' } },
    ]);
    expect((await handIn(attempt)).score).toBe(100 + 50 + 100);
    expect((await handIn(attempt)).score).toBe(250);
    expect(await events('assessment.attempt-handed-in')).toHaveLength(1);
    await expect(save(attempt, [chosen(1, 'b', 9)])).rejects.toThrow('assessment.attempt-submitted');
  });

  it('has no score while a written essay waits for its teacher', async () => {
    const attempt = await start();
    const essay = { kind: 'essay', text: 'Bài làm của em', fileIds: [] };
    await save(attempt, [{ position: 4, sequence: 1, response: essay }]);
    expect((await handIn(attempt)).score).toBeNull();
  });

  it('loses nothing that comes after the time, though it does not count', async () => {
    const attempt = await start();
    await save(attempt, [chosen(1, 'a')]);
    modules.clock.set('2026-11-22T01:15:09Z');
    await save(attempt, [chosen(1, 'b', 2)]);
    modules.clock.set('2026-11-22T01:15:11Z');
    await expect(save(attempt, [chosen(1, 'a', 3)])).rejects.toThrow('assessment.attempt-time-over');
    expect((await answersOf(attempt))[0]?.response).toEqual({ kind: 'choice', chosen: ['b'] });
    const { attempt: kept } = await modules.get(AttemptReading).get(school.student, attempt.id);
    expect(kept.late).toMatchObject({ 1: { sequence: 3, response: { chosen: ['a'] } } });
  });

  it('is handed in by the clock when nobody does it', async () => {
    const attempt = await start();
    await save(attempt, [chosen(1, 'a')]);
    modules.clock.set('2026-11-22T01:16:00Z');
    await modules.get(JobHost).process(CloseOverdueAttempts.name, {});
    const job = { schoolId: school.id, attemptId: attempt.id };
    expect(modules.jobs.enqueued).toContainEqual(
      expect.objectContaining({ name: CloseAttempt.name, payload: job }),
    );
    await modules.get(JobHost).process(CloseAttempt.name, job);
    await modules.get(JobHost).process(CloseAttempt.name, job);
    const { attempt: closed } = await modules.get(AttemptReading).get(school.student, attempt.id);
    expect([closed.submittedAt?.toISOString(), closed.score]).toEqual(['2026-11-22T01:15:00.000Z', 100]);
    expect(await events('assessment.attempt-handed-in')).toMatchObject([{ payload: { byClock: true } }]);
  });

  it('answers saved while the attempt is handed in are either marked or refused, never lost in between', async () => {
    const attempt = await start();
    const [saved, handed] = await Promise.allSettled([save(attempt, [chosen(1, 'a')]), handIn(attempt)]);
    expect(handed).toMatchObject({ status: 'fulfilled' });
    const score = (await modules.get(AttemptReading).get(school.student, attempt.id)).attempt.score;
    expect(score).toBe(saved.status === 'fulfilled' ? 100 : 0);
  });

  it('is shown the pictures of the test while taking it, and not afterwards until the results are released', async () => {
    const picture = newId();
    await modules.database.query(
      'update assessment.question_version set file_ids = array[$2::uuid] where school_id = $1 and question_id = $3',
      [school.id, picture, sitting.questionIds[0]],
    );
    const sees = () => modules.get(AttemptFileReferences).mayRead(school.student, picture);
    expect(await sees()).toBe(false);
    const attempt = await start();
    expect(await sees()).toBe(true);
    expect(await modules.get(AttemptFileReferences).mayRead(school.otherStudent, picture)).toBe(false);
    await handIn(attempt);
    expect(await sees()).toBe(false);
  });

  it('keeps the test when moved to another class in the middle of it', async () => {
    const attempt = await start();
    await modules.database.query(
      'update people.enrolment set class_id = $3 where school_id = $1 and student_id = $2',
      [school.id, school.student.personId, school.class6B],
    );
    expect((await start()).id).toBe(attempt.id);
    await save(attempt, [chosen(1, 'a')]);
    expect((await handIn(attempt)).score).toBe(100);
  });
});
