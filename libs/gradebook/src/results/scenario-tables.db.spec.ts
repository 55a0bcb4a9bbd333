import { RunningModules, startModules } from '@hoclieu/platform/testing';
import { aSchool, TestSchool } from '@hoclieu/people/testing';
import { aStudentsYear, SubjectYear } from '../../testing';
import { GradebookModule } from '../gradebook.module';
import { StudentResult, StudentResults, SubjectAverage } from './student-results.query';

/** Thông tư 22/2021, Điều 6 to 15, as tables a deputy head can check by hand. Marks as they are written. */
describe('The results of a student by Thông tư 22', () => {
  let modules: RunningModules;
  let school: TestSchool;

  beforeAll(async () => {
    modules = await startModules(GradebookModule);
    school = await aSchool(modules.database);
  });
  afterAll(() => modules.stop());

  const of = (studentId: string) => ({ schoolId: school.id, schoolYearId: school.yearId, studentId });

  async function averageOf(term: 1 | 2 | 3, ...subjects: SubjectYear[]): Promise<SubjectAverage | undefined> {
    const { studentId } = await aStudentsYear(modules.database, school, subjects);
    const found = await modules.get(StudentResults).averages(of(studentId), 'working');
    return found.find((average) => average.term === term);
  }

  async function resultOf(
    subjects: SubjectYear[],
    term: 1 | 2 | 3 = 1,
    conduct?: [string, string],
    absences = 0,
  ): Promise<StudentResult | undefined> {
    const { studentId } = await aStudentsYear(modules.database, school, subjects, { conduct, absences });
    const found = await modules.get(StudentResults).results(of(studentId), 'working');
    return found.find((result) => result.term === term);
  }

  describe('the average of a term: (regular marks one by one + 2 × mid-term + 3 × final) : (their number + 5)', () => {
    it.each([
      ['8,25 is rounded up to 8,3', '8 8 9', '8,5', '8', 83],
      ['8,24 (8,2375 exactly) is rounded down to 8,2', '8 8 8,9', '8,5', '8', 82],
      ['7,75 is rounded up to 7,8', '8 8 7', '7,5', '8', 78],
      ['regular marks are summed one by one', '10 10', '5', '5', 64],
      ['a zero counts', '0 0', '0', '0', 0],
      ['ten is ten', '10 10 10 10', '10', '10', 100],
    ])('%s', async (_says, regular, midTerm, final, tenths) => {
      expect(await averageOf(1, { term1: `${regular} | ${midTerm} | ${final}` })).toMatchObject({
        state: 'done',
        tenths,
      });
    });

    it.each([
      ['without the mid-term mark', '8 8 | - | 8', 'missing'],
      ['without the final mark', '8 8 | 8 | -', 'missing'],
      ['with one regular mark of two', '8 - | 8 | 8', 'missing'],
      ['when the student was absent from the mid-term test and has not made it up', '8 8 | V | 8', 'missing'],
      ['when the student is exempt', '- - | M | M', 'exempt'],
    ])('there is none %s', async (_says, term1, state) => {
      expect(await averageOf(1, { term1 })).toMatchObject({ state, tenths: null });
    });
  });

  describe('the average of the year: (term I + 2 × term II) : 3, of averages already rounded', () => {
    it.each([
      ['8,3 and 8,2 make 8,2', '8 8 9 | 8,5 | 8', '8 8 8,9 | 8,5 | 8', 82],
      ['7,0 and 8,0 make 7,7', '7 7 | 7 | 7', '8 8 | 8 | 8', 77],
      ['6,0 and 6,5 make 6,3', '6 6 | 6 | 6', '6,5 6,5 | 6,5 | 6,5', 63],
      ['an exempt first term leaves the year to the second', '- - | M | M', '8 8 | 8 | 8', 80],
    ])('%s', async (_says, term1, term2, tenths) => {
      expect(await averageOf(3, { term1, term2 })).toMatchObject({ state: 'done', tenths });
    });
  });

  describe('a subject assessed by comment', () => {
    it.each([
      ['is passed when every assessment is', 'Đ Đ | Đ | Đ', true],
      ['is failed when one is not', 'Đ CĐ | Đ | Đ', false],
      ['is failed when the final is not passed', 'Đ Đ | Đ | CĐ', false],
      ['is not decided while one is missing', 'Đ - | Đ | Đ', null],
    ])('%s', async (_says, term1, passed) => {
      expect(await averageOf(1, { term1, comment: true })).toMatchObject({ passed });
    });

    it('has the second term as its year', async () => {
      const year = await averageOf(3, { term1: 'CĐ Đ | Đ | Đ', term2: 'Đ Đ | Đ | Đ', comment: true });
      expect(year).toMatchObject({ state: 'done', passed: true });
    });
  });

  /** One mark for a subject means that mark all through; Đ and CĐ are comment subjects. */
  const subjects = (marks: string): SubjectYear[] =>
    marks.split(' ').map((mark) => {
      const all = `${mark} ${mark} | ${mark} | ${mark}`;
      return { term1: all, term2: all, comment: mark.endsWith('Đ') };
    });

  describe('the result of learning', () => {
    it.each([
      ['Tốt: all at least 6,5 and six at least 8,0', '8 8 8 8 8 8 6,5 6,5 Đ Đ', 'tot', false],
      ['Khá: only five at least 8,0', '8 8 8 8 8 7,9 6,5 6,5 Đ Đ', 'kha', false],
      ['Khá: one subject of 6,4', '8 8 8 8 8 8 8 6,4 Đ Đ', 'kha', false],
      ['Đạt: six at least 5,0 and none under 3,5', '5 5 5 5 5 5 3,5 3,5 Đ Đ', 'dat', false],
      ['Đạt with one comment subject failed', '6 6 6 6 6 6 6 6 Đ CĐ', 'dat', false],
      ['Chưa đạt with two comment subjects failed', '6 6 6 6 6 6 6 6 CĐ CĐ', 'chua-dat', false],
      ['Chưa đạt: five at least 5,0', '5 5 5 5 5 4,9 4,9 4,9 Đ Đ', 'chua-dat', false],
      ['Khá instead of Đạt: 4,9 in one subject, otherwise Tốt', '8 8 8 8 8 8 8 4,9 Đ Đ', 'kha', true],
      ['Đạt instead of Chưa đạt: 3,4 in one subject, otherwise Tốt', '8 8 8 8 8 8 8 3,4 Đ Đ', 'dat', true],
      ['Đạt instead of Chưa đạt: 3,4 in one subject, otherwise Khá', '7 7 7 7 7 7 7 3,4 Đ Đ', 'dat', true],
      ['Khá instead of Đạt: one comment subject failed, otherwise Tốt', '8 8 8 8 8 8 8 8 Đ CĐ', 'kha', true],
      ['two subjects under 5,0 are not lifted', '8 8 8 8 8 8 4,9 4,9 Đ Đ', 'dat', false],
      ['a subject and a comment subject are not lifted', '8 8 8 8 8 8 8 4,9 Đ CĐ', 'dat', false],
      ['Khá to Đạt is one step: not lifted', '7 7 7 7 7 7 7 4,9 Đ Đ', 'dat', false],
      ['five scored subjects: not enough ground for a level', '9 9 9 9 9 Đ Đ', 'insufficient', false],
    ])('%s', async (_says, marks, level, lifted) => {
      expect(await resultOf(subjects(marks))).toMatchObject({ level, lifted });
    });

    it('is not given while a mark is missing', async () => {
      const all = [...subjects('8 8 8 8 8 8'), { term1: '8 8 | - | 8' }];
      expect(await resultOf(all)).toMatchObject({ level: null, missing: 1 });
    });
  });

  describe('the year', () => {
    const tot = '8 8 8 8 8 8 6,5 6,5 Đ Đ';
    it.each([
      ['Học sinh Giỏi: both Tốt', tot, ['tot', 'tot'], 0, 'good', true],
      ['Học sinh Xuất sắc: six at least 9,0', '9 9 9 9 9 9 6,5 Đ', ['tot', 'tot'], 0, 'excellent', true],
      ['training Khá: no title', tot, ['tot', 'kha'], 0, null, true],
      ['45 half-days absent: promoted', tot, ['tot', 'tot'], 45, 'good', true],
      ['46 half-days absent: not promoted', tot, ['tot', 'tot'], 46, 'good', false],
      ['training Chưa đạt: not promoted', tot, ['tot', 'chua-dat'], 0, null, false],
      ['learning Chưa đạt: not promoted', '5 5 5 5 4 4 4 Đ', ['tot', 'tot'], 0, null, false],
    ])('%s', async (...[, marks, conduct, absences, title, promoted]) => {
      const result = await resultOf(subjects(marks), 3, conduct as [string, string], absences);
      expect(result).toMatchObject({ title, promoted });
    });

    it.each([
      ['tot', 'tot', 'tot'],
      ['kha', 'tot', 'tot'],
      ['dat', 'tot', 'kha'],
      ['chua-dat', 'tot', 'kha'],
      ['dat', 'kha', 'kha'],
      ['chua-dat', 'kha', 'dat'],
      ['tot', 'dat', 'kha'],
      ['kha', 'dat', 'dat'],
      ['chua-dat', 'dat', 'dat'],
      ['tot', 'chua-dat', 'chua-dat'],
    ])('training %s, then %s, is %s in the year', async (first, second, conduct) => {
      expect(await resultOf(subjects(tot), 3, [first, second])).toMatchObject({ conduct });
    });
  });

  it('shows what is published apart from what is still being entered', async () => {
    const { studentId } = await aStudentsYear(modules.database, school, [{ term1: '8 8 | 8 | 8' }]);
    const published = await modules.get(StudentResults).averages(of(studentId), 'published');
    expect(published.find(({ term }) => term === 1)).toMatchObject({ state: 'missing' });
  });
});
