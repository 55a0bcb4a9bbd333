import { newId } from '@hoclieu/platform';
import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { aSchool, TestSchool } from '@hoclieu/people/testing';
import { GradebookModule } from '../gradebook.module';
import { SheetOpening } from '../sheet/sheet-opening.service';
import { primaryTraits } from '../regulation/primary-traits';
import { StudentResults } from './student-results.query';

const allGood = Object.fromEntries(primaryTraits.traits.map(({ key }) => [key, 'T']));

/** Thông tư 27/2020, Điều 9: the year's result of a pupil, as a table a deputy head can check. */
describe('The year of a pupil by Thông tư 27', () => {
  let modules: RunningModules;
  let school: TestSchool;

  beforeAll(async () => {
    modules = await startModules(GradebookModule);
    school = await aSchool(modules.database);
    await modules.database.query(
      `insert into school.subject (school_id, code, name, programme_name, assessed_by)
       values ($1, 'MT', 'Mĩ thuật', 'Mĩ thuật', 'comment')`,
      [school.id],
    );
  });
  afterAll(() => modules.stop());

  async function aPupil(): Promise<{ studentId: string; classId: string }> {
    const [studentId, classId] = [newId(), newId()];
    const { database } = modules;
    await database.query(
      `insert into school.class (school_id, id, school_year_id, campus_id, name, grade, level)
       values ($1, $2, $3, $4, $5, 4, 'primary')`,
      [school.id, classId, school.yearId, school.campusId, `4-${classId}`],
    );
    await database.query(`insert into people.student (school_id, id, full_name) values ($1, $2, 'Bé Na')`, [
      school.id,
      studentId,
    ]);
    await database.query(
      `insert into people.enrolment (school_id, student_id, class_id, from_on) values ($1, $2, $3, '2026-09-07')`,
      [school.id, studentId, classId],
    );
    await database.query(
      `insert into school.class_subject select $1, $2, id from school.subject
        where school_id = $1 and code in ('TOAN', 'MT')`,
      [school.id, classId],
    );
    await modules.get(SheetOpening).open(school.id, school.yearId);
    return { studentId, classId };
  }

  /** Levels of mathematics and art, the final test of mathematics in whole marks, and the level of diligence; the rest T. */
  async function resultOf(
    maths: string,
    test: number | null,
    art: string,
    quality: string | null,
    commended = false,
  ) {
    const { studentId } = await aPupil();
    await modules.database.query(
      `insert into gradebook.mark (school_id, school_year_id, student_id, subject_id, term, part, score, word, status, sheet_id, changed_at)
       select k.school_id, k.school_year_id, e.student_id, s.id, 2, x.part, x.score, x.word, 'published', k.id, now()
         from people.enrolment e
         join gradebook.sheet k on k.school_id = e.school_id and k.class_id = e.class_id and k.term = 2
         join school.subject s on s.school_id = k.school_id and s.id = k.subject_id
         join (values ('TOAN', 'mck', null::int, $3::text), ('TOAN', 'ck', $4::int * 10, null), ('MT', 'mck', null, $5))
           as x (code, part, score, word) on x.code = s.code
        where e.school_id = $1 and e.student_id = $2 and (x.score is not null or x.word is not null)`,
      [school.id, studentId, maths, test, art],
    );
    await modules.database.query(
      `insert into gradebook.trait_record (school_id, school_year_id, student_id, period, levels, commended, changed_at)
       values ($1, $2, $3, 4, $4, $5, now())`,
      [school.id, school.yearId, studentId, JSON.stringify({ ...allGood, 'cham-chi': quality }), commended],
    );
    const of = { schoolId: school.id, schoolYearId: school.yearId, studentId };
    const [result] = await modules.get(StudentResults).primary(of, 'working');
    return result;
  }

  it.each([
    ['all T, qualities T, the test 9: excellent', 'T', 9, 'T', 'T', 'excellent'],
    ['the test 8: good', 'T', 8, 'T', 'T', 'good'],
    ['the test 6: complete', 'T', 6, 'T', 'T', 'complete'],
    ['one subject H: complete', 'T', 9, 'H', 'T', 'complete'],
    ['a quality Đ: complete', 'T', 10, 'T', 'Đ', 'complete'],
    ['a quality C: incomplete', 'T', 10, 'T', 'C', 'incomplete'],
    ['one subject C: incomplete', 'T', 10, 'C', 'T', 'incomplete'],
    ['the test 4: incomplete', 'T', 4, 'T', 'T', 'incomplete'],
    ['without the test: not yet', 'T', null, 'T', 'T', null],
    ['one quality not assessed: not yet', 'T', 9, 'T', null, null],
  ])('%s', async (...[, maths, test, art, quality, level]) => {
    expect(await resultOf(maths, test, art, quality)).toMatchObject({ level });
  });

  it.each([
    ['Học sinh Xuất sắc: excellent', 9, false, 'excellent'],
    ['Học sinh Tiêu biểu: good, and recognised by the class', 8, true, 'outstanding'],
    ['none: good, and not recognised', 8, false, null],
    ['none: complete', 6, true, null],
  ])('the title is %s', async (_says, test, commended, title) => {
    expect(await resultOf('T', test, 'T', 'T', commended)).toMatchObject({ title });
  });

  it('shows families nothing of what is not published', async () => {
    const { studentId } = await aPupil();
    const of = { schoolId: school.id, schoolYearId: school.yearId, studentId };
    const [result] = await modules.get(StudentResults).primary(of, 'published');
    expect(result).toMatchObject({ missing: 2, traitsMissing: 15, level: null });
  });

  it('gives mathematics in grade 4 both tests, and art levels alone', async () => {
    const { classId } = await aPupil();
    const forms = await modules.database.query(
      `select s.code, k.form, k.regular_marks as regular from gradebook.sheet k
         join school.subject s on s.school_id = k.school_id and s.id = k.subject_id
        where k.school_id = $1 and k.class_id = $2 and k.term = 1 order by s.code`,
      [school.id, classId],
    );
    expect(forms).toEqual([
      { code: 'MT', form: 'primary', regular: 0 },
      { code: 'TOAN', form: 'primary-both', regular: 0 },
    ]);
  });
});
