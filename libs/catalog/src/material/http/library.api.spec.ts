import { newId } from '@hoclieu/platform';
import { aSchool, Browser, RunningApi, startApi, TestPerson, TestSchool } from '@hoclieu/people/testing';
import { aDistribution, aMaterial } from '../../../testing';
import { CatalogHttpModule } from '../../http';
import type { MaterialPage, MaterialSummary } from './material.view';
import { TeachingDates } from '../teaching-dates';

describe('The library', () => {
  let api: RunningApi;
  let school: TestSchool;
  let lessonIds: string[];
  const make = (wish: Partial<Parameters<typeof aMaterial>[2]> = {}) =>
    aMaterial(api.database, school, { lessonId: String(lessonIds[0]), ...wish });
  const seenBy = async (person: TestPerson, query = '') => titles(await api.signIn(person), query);
  const titles = async (browser: Browser, query = '') => {
    const { body } = await browser.get(`/materials?${query}`);
    return body.items.map((item: { title: string }) => item.title).toSorted();
  };

  beforeAll(async () => {
    api = await startApi(CatalogHttpModule);
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    school = await aSchool(api.database);
    ({ lessonIds } = await aDistribution(api.database, school));
  });

  describe('search', () => {
    beforeEach(async () => {
      await make({ title: 'Lực và chuyển động' });
      await make({ title: 'Đường tròn', description: 'Cung và dây cung' });
      await make({ title: 'Phân số bằng nhau' });
    });

    it.each([
      ['luc va chuyen dong', ['Lực và chuyển động']],
      ['LUC CHUYEN', ['Lực và chuyển động']],
      ['chuyển đ', ['Lực và chuyển động']],
      ['duong tron', ['Đường tròn']],
      ['day cung', ['Đường tròn']],
      ['bai 1 phan so', ['Phân số bằng nhau']],
      ['hóa học', []],
    ])('%j finds %j', async (q, expected) => {
      expect(await seenBy(school.mathsHead, `q=${encodeURIComponent(q)}`)).toEqual(expected);
    });

    it.each([
      ['phan sso bang', ['Phân số bằng nhau']],
      ['chuyen dogn', ['Lực và chuyển động']],
      ['duog tron', ['Đường tròn']],
      ['phan dong', ['Phân số hữu tỉ và hình dang']],
      ['xyzt phan', []],
    ])('%j, mistyped, offers %j and says so', async (q, expected) => {
      await make({ title: 'Phân số hữu tỉ và hình dang' });
      const { body } = await (
        await api.signIn(school.mathsHead)
      ).get(`/materials?q=${encodeURIComponent(q)}`);
      expect(body.items.map(({ title }: MaterialSummary) => title)).toEqual(expected);
      expect(body.approximate).toBe(expected.length > 0);
    });

    it('pages through what was meant as through what was typed', async () => {
      await make({ title: 'Phân số tối giản' });
      const browser = await api.signIn(school.mathsHead);
      const first = (await browser.get('/materials?q=phan%20sso&limit=1')).body as MaterialPage;
      const second = await browser.get(`/materials?q=phan%20sso&limit=1&cursor=${first.nextCursor}`);
      expect(second.body).toMatchObject({
        approximate: true,
        nextCursor: null,
        items: [{ title: 'Phân số bằng nhau' }],
      });
    });
  });

  it('shows drafts to their author, the department and the board; published ones as far as they are shared', async () => {
    await make({ title: 'Nháp', status: 'draft' });
    await make({ title: 'Của tổ', reuseScope: 'department' });
    await make({ title: 'Của cơ sở 2', reuseScope: 'campus', campusId: school.secondCampusId });
    await make({ title: 'Toàn trường' });
    const all = ['Của cơ sở 2', 'Của tổ', 'Nháp', 'Toàn trường'];
    for (const person of [
      school.mathsTeacher,
      school.otherMathsTeacher,
      school.mathsHead,
      school.deputy,
      school.inspector,
    ])
      expect(await seenBy(person)).toEqual(all);
    expect(await seenBy(school.campusManager)).toEqual(['Của cơ sở 2', 'Toàn trường']);
    await api.database.query('update people.staff set campus_id = $2 where school_id = $1 and id = $3', [
      school.id,
      school.campusId,
      school.literatureTeacher.personId,
    ]);
    expect(await seenBy(school.literatureTeacher)).toEqual(['Toàn trường']);
    for (const person of [school.student, school.guardian])
      expect((await (await api.signIn(person)).get('/materials')).status).toBe(403);
  });

  it('is filtered by subject, grade, stage, status, lesson and own work', async () => {
    await make({ title: 'Trước lớp' });
    await make({ title: 'Sau lớp', stage: 'after', lessonId: lessonIds[1] });
    await make({ title: 'Của cô Thu', author: school.otherMathsTeacher, status: 'draft' });
    const expected: [string, string[]][] = [
      ['stage=after', ['Sau lớp']],
      [`lessonId=${lessonIds[0]}&status=published`, ['Trước lớp']],
      [`subjectId=${school.mathsId}&grade=6&status=draft`, ['Của cô Thu']],
      [`subjectId=${school.literatureId}`, []],
      ['grade=7', []],
      ['mine=true', ['Sau lớp', 'Trước lớp']],
    ];
    for (const [query, found] of expected) expect(await seenBy(school.mathsTeacher, query)).toEqual(found);
    const wrong = await (await api.signIn(school.mathsTeacher)).get('/materials?grade=13&stage=sometime');
    expect(wrong.status).toBe(422);
  });

  it('pages without losing or repeating any, by time and by title', async () => {
    for (let n = 1; n <= 7; n++) await make({ title: `Bài ${n}` });
    const browser = await api.signIn(school.mathsTeacher);
    for (const sort of ['updated', 'title']) {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const address: string = `/materials?limit=3&sort=${sort}${cursor && `&cursor=${cursor}`}`;
        const page = (await browser.get(address)).body as MaterialPage;
        seen.push(...page.items.map(({ title }: { title: string }) => title));
        cursor = page.nextCursor;
      }
      expect(seen.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => `Bài ${n}`));
    }
  });

  it('asks the database no more for a hundred materials than for one', async () => {
    const count = async () => {
      const query = jest.spyOn(api.database, 'query');
      await (await api.signIn(school.mathsTeacher)).get('/materials?limit=200');
      const { length } = query.mock.calls;
      query.mockRestore();
      return length;
    };
    await make();
    const one = await count();
    for (let n = 0; n < 99; n++) await make();
    expect(await count()).toBe(one);
  });

  it('warns of a material that says the same in the same lesson, but not of itself or of given-up drafts', async () => {
    const id = await make({ title: 'Tập hợp số tự nhiên' });
    await make({ title: 'Tập hợp số tự nhiên', status: 'withdrawn' });
    await make({ title: 'Tập hợp số tự nhiên', lessonId: lessonIds[1] });
    const browser = await api.signIn(school.mathsTeacher);
    const ask = (more = '') =>
      browser.get(
        `/materials/duplicates?lessonId=${lessonIds[0]}&title=${encodeURIComponent('tap hop so tu nhien')}${more}`,
      );
    expect((await ask()).body).toMatchObject([{ id, status: 'published' }]);
    expect((await ask(`&excluding=${id}`)).body).toEqual([]);
  });

  it('shows which lessons have something for before, in and after class, and the holes by next teaching date', async () => {
    await make({ lessonId: lessonIds[1], stage: 'after' });
    await make({ lessonId: lessonIds[2], status: 'draft' });
    const browser = await api.signIn(school.mathsHead);
    const ask = async () => (await browser.get(`/lesson-coverage?subjectId=${school.mathsId}&grade=6`)).body;
    const coverage = await ask();
    expect(coverage.covered).toBe(1);
    expect(coverage.lessons).toMatchObject([
      { name: 'Bài 1', before: 0, after: 0, nextTeachingOn: '2026-09-07' },
      { name: 'Bài 2', before: 0, during: 0, after: 1 },
      { name: 'Bài 3', inHand: 1, before: 0 },
      { name: 'Bài 4' },
    ]);
    expect(coverage.holes).toEqual([lessonIds[0], lessonIds[2], lessonIds[3]]);
    const dates = new Map([
      [String(lessonIds[3]), '2026-11-24'],
      [String(lessonIds[2]), '2026-12-01'],
    ]);
    api.get(TeachingDates).register(async () => dates);
    expect((await ask()).holes).toEqual([lessonIds[3], lessonIds[2], lessonIds[0]]);
    api.get(TeachingDates).register(async () => new Map());
  });

  it('answers 404 for what is not there and 403 to students', async () => {
    const browser = await api.signIn(school.mathsTeacher);
    expect((await browser.get(`/materials/${newId()}`)).status).toBe(404);
    const student = await api.signIn(school.student);
    expect((await student.get(`/materials/${await make()}`)).status).toBe(403);
  });
});
