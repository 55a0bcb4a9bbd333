import { ResultsChanged, TestTaking } from '@hoclieu/assessment';
import { aSitting } from '@hoclieu/assessment/testing';
import { CurriculumModule, ProgrammePeriods } from '@hoclieu/curriculum';
import { Events } from '@hoclieu/platform';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { aSchool, TestSchool } from '@hoclieu/people/testing';
import { SheetWithdrawn } from '../gradebook.events';
import { SittingMarks } from '../marks/sitting-marks.service';
import { GradebookJobsModule } from './gradebook-jobs.module';

const holder = 'page-of-an-phone';

describe('The results of a test that change after they were taken into the register', () => {
  let modules: RunningModules;
  let school: TestSchool;
  let sittingId: string;
  let attemptId: string;

  beforeAll(async () => {
    modules = await startModules(GradebookJobsModule, CurriculumModule);
    await modules.get(ProgrammePeriods).load();
  });
  afterAll(() => modules.stop());
  beforeEach(async () => {
    school = await aSchool(modules.database);
    ({ sittingId } = await aSitting(modules.database, school));
    const taking = modules.get(TestTaking);
    attemptId = (await taking.start(school.student, sittingId, holder)).id;
    await taking.handIn(school.student, attemptId, holder);
    await score(300);
    await modules.get(SittingMarks).take(school.mathsTeacher, sittingId, 'tx1');
  });

  const score = (hundredths: number) =>
    modules.database.query('update assessment.attempt set score = $2 where id = $1', [attemptId, hundredths]);
  const stands = (status: string) =>
    modules.database.query(
      `update gradebook.mark set status = $2, published_score = case when $2 = 'published' then score end,
              published_at = case when $2 = 'published' then now() end where school_id = $1`,
      [school.id, status],
    );
  const happened = async (event: typeof ResultsChanged | typeof SheetWithdrawn, subject: string) => {
    const facts = { sheetId: subject } as never;
    await modules.database.transaction(() =>
      modules.get(Events).record(school.mathsHead, event as typeof ResultsChanged, subject, facts),
    );
    await modules.deliverEvents(school.id);
  };
  const corrected = async (hundredths: number) => {
    await score(hundredths);
    await modules.database.query(
      `insert into assessment.mark_change (school_id, attempt_id, position, old_score, new_score, reason, changed_at)
       values ($1, $2, 1, 0, 100, 'In nhầm đáp án', now())`,
      [school.id, attemptId],
    );
    await happened(ResultsChanged, sittingId);
  };
  const mark = () =>
    modules.database.one<{ score: number; status: string; published: number | null; sheet: string }>(
      `select score, status, published_score as published, sheet_id as sheet from gradebook.mark where school_id = $1`,
      [school.id],
    );

  it.each(['provisional', 'confirmed'])('change the %s mark, to be confirmed again', async (status) => {
    await stands(status);
    await corrected(400);
    expect(await mark()).toMatchObject({ score: 100, status: 'provisional' });
  });

  it('change the published mark with the reason, and families see the former one until the sheet is approved', async () => {
    await stands('published');
    await corrected(400);
    expect(await mark()).toMatchObject({ score: 100, status: 'provisional', published: 75 });
    const [change] = await modules.database.query(
      `select old_score, new_score, was_published, reason, changed_by_name from gradebook.mark_change
        where school_id = $1 order by id desc limit 1`,
      [school.id],
    );
    expect(change).toEqual({
      old_score: 75,
      new_score: 100,
      was_published: true,
      reason: 'In nhầm đáp án',
      changed_by_name: school.mathsHead.name,
    });
  });

  it('leave what waits for the deputy, and follow when it comes back', async () => {
    await stands('submitted');
    await corrected(400);
    expect(await mark()).toMatchObject({ score: 75, status: 'submitted' });
    await stands('confirmed');
    await happened(SheetWithdrawn, (await mark())?.sheet ?? '');
    expect(await mark()).toMatchObject({ score: 100, status: 'provisional' });
  });

  it('leave a mark that the teacher has typed', async () => {
    await modules.database.query(`update gradebook.mark set source = '' where school_id = $1`, [school.id]);
    await corrected(400);
    expect(await mark()).toMatchObject({ score: 75 });
  });
});
