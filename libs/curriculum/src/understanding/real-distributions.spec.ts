import { rowsOfFile } from '../../testing/distribution-files';
import { understandDistribution } from './understand-distribution';
import { isLessonKind } from './understood-row';

async function understood(name: string) {
  return understandDistribution(await rowsOfFile(name));
}

describe('the distributions schools really keep', () => {
  test.each([
    ['toan-6', 85, 140],
    ['messy-toan-6', 85, 140],
    ['toan-3', 72, 175],
    ['tin-hoc-3', 20, 35],
    ['messy-tin-hoc-3', 20, 35],
    ['toan-10', 107, 175],
    ['ngu-van-10', 61, 139],
    ['gdktpl-10', 27, 70],
    ['khtn-6', 68, 140],
    ['lich-su-dia-li-6', 35, 105],
    ['ngu-van-6', 35, 140],
  ])('%s has %i lessons and %i periods, and nothing in it is doubtful', async (name, lessons, periods) => {
    const found = await understood(name);
    expect(found.lessons).toHaveLength(lessons);
    expect(found.totalHalfPeriods).toBe(periods * 2);
    expect(found.doubts).toEqual([]);
    expect(found.rows.filter((row) => row.doubts.length > 0)).toEqual([]);
  });

  test.each([
    ['messy-toan-6', 'toan-6'],
    ['messy-tin-hoc-3', 'tin-hoc-3'],
  ])('%s, as a school keeps it, says the same as the clean list', async (messy, clean) => {
    const essence = async (name: string) =>
      (await understood(name)).lessons.map(
        ({ name: lesson, halfPeriods, periodNumbers, term, kind, part }) => ({
          lesson,
          halfPeriods,
          periodNumbers,
          term,
          kind,
          part,
        }),
      );
    expect(await essence(messy)).toEqual(await essence(clean));
  });

  test('every source row comes back with a kind and a reason', async () => {
    const source = await rowsOfFile('messy-toan-6');
    const { rows } = understandDistribution(source);
    expect(rows.map((row) => row.row)).toEqual(source.map((row) => row.row));
    expect(rows.every((row) => row.reason !== '')).toBe(true);
    const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
    expect({ title: count('title'), header: count('header'), again: count('repeated-header') }).toEqual({
      title: 12,
      header: 1,
      again: 1,
    });
    expect({ strand: count('strand'), term: count('term'), chapter: count('chapter') }).toEqual({
      strand: 2,
      term: 4,
      chapter: 9,
    });
    expect({ total: count('total'), second: count('second-table'), outside: count('outside') }).toEqual({
      total: 1,
      second: 5,
      outside: 4,
    });
  });

  test('mathematics 6 knows its two strands, terms and chapters', async () => {
    const { lessons } = await understood('messy-toan-6');
    const first = lessons.find((lesson) => lesson.name?.startsWith('Bài 32.'));
    expect(first).toMatchObject({
      strand: 'PHẦN HÌNH HỌC',
      term: 2,
      chapter: 'CHƯƠNG VIII. NHỮNG HÌNH HÌNH HỌC CƠ BẢN',
      periodNumbers: '28-30',
    });
    const clean = (await understood('toan-6')).lessons[0];
    expect(clean).toMatchObject({
      strand: 'Số học (và Thống kê, xác suất)',
      chapter: 'Chương I. Tập hợp các số tự nhiên',
    });
  });

  test('a lesson split by a test stays two rows that know of each other', async () => {
    const { lessons } = await understood('messy-toan-6');
    const parts = lessons.filter((lesson) => lesson.name?.startsWith('Bài 31.'));
    expect(parts.map(({ part, periodNumbers }) => [part, periodNumbers])).toEqual([
      [1, '65'],
      [2, '69'],
    ]);
    const practice = lessons.filter((lesson) => lesson.name === 'Luyện tập chung');
    expect(practice.length).toBeGreaterThan(5);
    expect(practice.every((lesson) => lesson.part === null)).toBe(true);
  });

  test('"Tiết 1 (2 tiết)" and "Tiết 2" are one lesson of two periods over two weeks', async () => {
    const { lessons, rows } = await understood('messy-tin-hoc-3');
    expect(lessons[3]).toMatchObject({
      name: 'Bài 4: Làm việc với máy tính',
      halfPeriods: 6,
      periodNumbers: '7-9',
      week: 7,
      lastWeek: 9,
      chapter: 'Chủ đề A: Máy tính và em',
    });
    expect(rows.filter((row) => row.kind === 'continuation')).toHaveLength(15);
    expect(lessons[8]).toMatchObject({ kind: 'test', chapter: 'Ôn tập, kiểm tra, đánh giá' });
  });

  test('literature 10 keeps half periods and its 34 periods of specialised topics', async () => {
    const { lessons } = await understood('ngu-van-10');
    expect(lessons[4]).toMatchObject({ halfPeriods: 1, term: 1 });
    expect(lessons[5]).toMatchObject({ halfPeriods: 11 });
    const topics = lessons.filter((lesson) => lesson.chapter?.startsWith('Chuyên đề'));
    expect(topics.reduce((sum, lesson) => sum + (lesson.halfPeriods ?? 0), 0)).toBe(68);
    expect(topics.every((lesson) => lesson.term === null)).toBe(true);
  });

  test('a blank cell of a full table means that the plan does not say', async () => {
    const { lessons } = await understood('gdktpl-10');
    expect(lessons[5]).toMatchObject({ kind: 'test', chapter: 'Ôn tập, kiểm tra' });
    expect(lessons[6]).toMatchObject({ name: 'Bài 6. Thuế', chapter: null });
    expect(lessons.every((lesson) => isLessonKind(lesson.kind))).toBe(true);
  });

  test('lessons named after several things at once are one row a week', async () => {
    const { lessons } = await understood('lich-su-dia-li-6');
    expect(lessons[13]).toMatchObject({ week: 14, halfPeriods: 6, periodNumbers: '40-42' });
  });
});
