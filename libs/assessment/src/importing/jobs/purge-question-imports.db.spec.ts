import { Readable } from 'node:stream';
import { JobHost } from '@hoclieu/platform';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { aSchool, TestSchool } from '@hoclieu/people/testing';
import { SchoolSettings } from '@hoclieu/school';
import { anIllustratedFile } from '../../../testing/word-file';
import { AssessmentJobsModule } from '../../jobs';
import { keepAbandonedImportDays } from '../importing.settings';
import { QuestionImportKeeping } from '../question-import-keeping.service';
import { QuestionImportMending } from '../question-import-mending.service';
import { QuestionUpload } from '../question-upload.service';
import { PurgeQuestionImports, PurgeQuestionImportsOfSchool } from './purge-question-imports.job';

describe('An imported file of questions', () => {
  let modules: RunningModules;
  let school: TestSchool;

  beforeAll(async () => {
    modules = await startModules(AssessmentJobsModule);
    modules.get(JobHost).register();
  });
  afterAll(() => modules.stop());
  beforeEach(async () => {
    modules.clock.set('2026-11-22T01:00:00Z');
    school = await aSchool(modules.database);
  });

  const upload = (of = school) =>
    modules.get(QuestionUpload).receive(of.mathsTeacher, {
      subjectId: of.mathsId,
      grade: 6,
      format: 'word',
      fileName: 'de.docx',
      content: Readable.from([anIllustratedFile()]),
    });
  const place = (id: string) =>
    modules
      .get(QuestionImportMending)
      .place(school.mathsTeacher, id, {}, { level: 'know', onlyMissing: true });
  const nightOf = async (day: string) => {
    modules.clock.set(`${day}T19:50:00Z`);
    await modules.get(JobHost).process(PurgeQuestionImportsOfSchool.name, { schoolId: school.id });
  };
  const left = async (of = school) =>
    modules.database.one(
      `select (select count(*)::int from assessment.question_import where school_id = $1) as imports,
              (select count(*)::int from assessment.question_import_row where school_id = $1) as rows,
              (select count(*)::int from assessment.question_import_attachment where school_id = $1) as pictures,
              (select count(*)::int from assessment.question where school_id = $1) as questions,
              (select count(*)::int from platform.event
                where school_id = $1 and name = 'assessment.question-import-discarded') as told`,
      [of.id],
    );

  it('goes a month after it was last worked on, with its pictures, and the audit trail tells', async () => {
    const { id } = await upload();
    modules.clock.set('2026-12-10T01:00:00Z');
    await place(id);
    await nightOf('2027-01-08');
    expect(await left()).toMatchObject({ imports: 1, rows: 2, pictures: 1 });
    await nightOf('2027-01-09');
    expect(await left()).toEqual({ imports: 0, rows: 0, pictures: 0, questions: 0, told: 1 });
  });

  it('goes three months after its questions were kept, and they stay in the bank with their pictures', async () => {
    const { id } = await upload();
    await place(id);
    await modules.get(QuestionImportKeeping).keep(school.mathsTeacher, id);
    await nightOf('2027-02-19');
    expect(await left()).toMatchObject({ imports: 1, pictures: 1 });
    await nightOf('2027-02-20');
    expect(await left()).toEqual({ imports: 0, rows: 0, pictures: 0, questions: 1, told: 0 });
    expect(
      await modules.database.query('select 1 from files.stored_file where school_id = $1', [school.id]),
    ).toHaveLength(1);
  });

  it('stays as long as the school has set, and another school’s is not touched', async () => {
    const neighbour = await aSchool(modules.database);
    await upload(neighbour);
    await upload();
    await modules.get(SchoolSettings).set(school.technician, keepAbandonedImportDays, 1);
    await nightOf('2026-11-23');
    expect([await left(), await left(neighbour)]).toMatchObject([{ imports: 0 }, { imports: 1 }]);
  });

  it('is looked after school by school', async () => {
    await upload();
    await modules.get(JobHost).process(PurgeQuestionImports.name, {});
    const mine = modules.jobs.enqueued.filter(
      (job) => 'schoolId' in job.payload && job.payload.schoolId === school.id,
    );
    expect(mine.map(({ name }) => name)).toEqual([PurgeQuestionImportsOfSchool.name]);
  });
});
