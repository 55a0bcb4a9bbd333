import { rowsOfText } from '../../testing/distribution-files';
import { understandDistribution } from './understand-distribution';

async function understood(text: string) {
  return understandDistribution(await rowsOfText(text));
}

async function lessonsOf(text: string) {
  const { lessons } = await understood(text);
  return lessons.map((lesson) => [lesson.name, (lesson.halfPeriods ?? 0) / 2]);
}

const doubtsOf = async (text: string) =>
  (await understood(text)).rows.flatMap((row) => row.doubts.map((doubt) => [row.row, doubt.code]));

describe('other shapes schools keep', () => {
  test('semicolons, a byte order mark and comma decimals', async () => {
    const text = '\ufeffSTT;Tên bài;Số tiết\n1;Bài 1. Thơ;1,5\n2;Bài 2. Truyện;0,5\n3;Bài 3. Kịch;2,0\n';
    expect(await lessonsOf(text)).toEqual([
      ['Bài 1. Thơ', 1.5],
      ['Bài 2. Truyện', 0.5],
      ['Bài 3. Kịch', 2],
    ]);
  });

  test('tabs, and English headings', async () => {
    const text =
      'No.\tUnit\tLesson\tPeriods\tWeek\n1\tUnit 1: Home\tGetting started\t1\t1\n2\t\tLooking back\t2\t2-3\n';
    const { lessons } = await understood(text);
    expect(
      lessons.map(({ name, chapter, halfPeriods, lastWeek }) => [name, chapter, halfPeriods, lastWeek]),
    ).toEqual([
      ['Getting started', 'Unit 1: Home', 2, 1],
      ['Looking back', 'Unit 1: Home', 4, 3],
    ]);
  });

  test('the header on row 20, below equipment and room tables', async () => {
    const above = [
      'TRƯỜNG THPT SEN HỒNG,,,',
      '3. Thiết bị dạy học,,,',
      'STT,Thiết bị dạy học,Số lượng,Các bài thí nghiệm/thực hành',
      '1,Máy chiếu,2,Bài 1. Mở đầu',
      ...Array.from({ length: 15 }, (_, at) => `Dòng ${at + 1},,,`),
    ];
    const table = ['STT,Bài học,Số tiết,Yêu cầu cần đạt', '1,Bài 1. Mở đầu,2,', '2,Bài 2. Đo lường,3,'];
    const { header, totalHalfPeriods, lessons } = await understood([...above, ...table].join('\n'));
    expect(header?.row).toBe(20);
    expect([lessons.length, totalHalfPeriods]).toEqual([2, 10]);
  });

  test('no order column, and "Thời lượng" for the periods', async () => {
    const text =
      'Chủ đề,Bài học,Thời lượng,Ghi chú\nChủ đề 1,Bài 1,2 tiết,\n,Bài 2,1 tiết,x\nChủ đề 2,Bài 3,03,\n';
    const { lessons } = await understood(text);
    expect(lessons.map(({ chapter, halfPeriods }) => [chapter, halfPeriods])).toEqual([
      ['Chủ đề 1', 4],
      ['Chủ đề 1', 2],
      ['Chủ đề 2', 6],
    ]);
  });

  test('"Tiết" alone numbers the periods when its cells run on', async () => {
    const text = 'Tiết,Tên bài dạy\n1,Mở đầu\n2-3,Tế bào\n4,Mô\n5-7,Cơ quan\n8,Ôn tập\n9,Kiểm tra giữa kì\n';
    expect(await lessonsOf(text)).toEqual([
      ['Mở đầu', 1],
      ['Tế bào', 2],
      ['Mô', 1],
      ['Cơ quan', 3],
      ['Ôn tập', 1],
      ['Kiểm tra giữa kì', 1],
    ]);
  });

  test('"Tiết" alone counts the periods when its cells do not run on', async () => {
    const text = 'TT,Bài,Tiết\n1,Mở đầu,2\n2,Tế bào,2\n3,Mô,1\n4,Cơ quan,3\n5,Ôn tập,1\n';
    expect((await understood(text)).totalHalfPeriods).toBe(18);
  });

  test('one row a period: a named lesson is joined, "Luyện tập chung" is not', async () => {
    const text =
      'Tuần,Tiết PPCT,Tên bài\n1,1,Bài 1. Tập hợp\n,2,Bài 1. Tập hợp\n,3,Luyện tập chung\n2,4,Luyện tập chung\n,5,Bài 2. Số\n,6,Bài 2. Số (tiếp theo)\n';
    const { lessons } = await understood(text);
    expect(lessons.map(({ name, periodNumbers, week }) => [name, periodNumbers, week])).toEqual([
      ['Bài 1. Tập hợp', '1-2', 1],
      ['Luyện tập chung', '3', 1],
      ['Luyện tập chung', '4', 2],
      ['Bài 2. Số', '5-6', 2],
    ]);
  });

  test('a lesson merged over its periods has one name and one count', async () => {
    const text = 'STT,Bài học,Số tiết,Tiết PPCT\n1,Bài 1,2,1\n,,,2\n2,Bài 2,3,3\n,,,4\n,,,5\n';
    const { lessons, rows } = await understood(text);
    expect(lessons.map(({ name, halfPeriods }) => [name, halfPeriods])).toEqual([
      ['Bài 1', 4],
      ['Bài 2', 6],
    ]);
    expect(rows.map((row) => row.lessonRow)).toEqual([null, null, 2, null, 4, 4]);
  });

  test('totals of chapters and terms in the periods column are not added', async () => {
    const text = [
      'STT,Bài học,Số tiết',
      'I,HỌC KÌ I,72',
      ',Chương I. Tập hợp,3',
      '1,Bài 1. Tập hợp,1',
      '2,Bài 2. Ghi số,2',
      ',Chương II. Chia hết,4',
      '3,Bài 3. Chia hết,4',
      ',Cộng học kì I,7',
      ',HỌC KÌ II,',
      ',Chương III. Phân số,2',
      '4,Bài 4. Phân số,2',
      ',Cộng cả năm,9',
    ].join('\n');
    const { totalHalfPeriods, lessons, doubts } = await understood(text);
    expect([lessons.length, totalHalfPeriods, doubts.length]).toEqual([4, 18, 0]);
    expect(lessons.map((lesson) => [lesson.term, lesson.chapter])).toEqual([
      [1, 'Chương I. Tập hợp'],
      [1, 'Chương I. Tập hợp'],
      [1, 'Chương II. Chia hết'],
      [2, 'Chương III. Phân số'],
    ]);
  });

  test('topics that are themselves the lessons are lessons', async () => {
    const text =
      'STT,Chủ đề,Số tiết\n1,Chủ đề 1. Quê hương,4\n2,Chủ đề 2. Gia đình,3\n3,Tổng kết năm học,1\n,Tổng cộng,8\n';
    expect(await lessonsOf(text)).toEqual([
      ['Chủ đề 1. Quê hương', 4],
      ['Chủ đề 2. Gia đình', 3],
      ['Tổng kết năm học', 1],
    ]);
  });

  test('lessons that begin like totals are lessons', async () => {
    const text =
      'STT,Bài học,Số tiết\n1,Cộng hai số nguyên,1\n2,Tổng và hiệu của hai vectơ,2\n3,Học kì I: ôn tập,1\n';
    expect((await understood(text)).lessons).toHaveLength(3);
  });

  test('the table of specialised topics that follows is read, the table of tests is not', async () => {
    const text = [
      'STT,Bài học,Số tiết,Yêu cầu cần đạt',
      '1,Bài 1. Mệnh đề,2,',
      '2,Bài 2. Tập hợp,3,',
      '2. Chuyên đề lựa chọn,,,',
      'STT,Chuyên đề,Số tiết,Yêu cầu cần đạt',
      '1,Chuyên đề 1. Hệ phương trình,10,',
      '3. Kiểm tra đánh giá định kì,,,',
      'Bài kiểm tra,Thời gian,Thời điểm,Hình thức',
      'Giữa kì I,90 phút,Tuần 9,Viết',
      'TỔ TRƯỞNG,,,HIỆU TRƯỞNG',
    ].join('\n');
    const { rows, totalHalfPeriods } = await understood(text);
    expect(totalHalfPeriods).toBe(30);
    expect(rows.map((row) => row.kind)).toEqual([
      'header',
      'lesson',
      'lesson',
      'outside',
      'repeated-header',
      'lesson',
      'outside',
      'second-table',
      'second-table',
      'outside',
    ]);
  });

  test('a half of the school writes the number and the name of a lesson in two columns', async () => {
    const text = 'STT,Bài học,,Số tiết\n1,Bài 1,Tập hợp,2\n2,Bài 2,Ghi số,1\n';
    expect(await lessonsOf(text)).toEqual([
      ['Bài 1. Tập hợp', 2],
      ['Bài 2. Ghi số', 1],
    ]);
  });

  test('what does not fit is doubted, not silently chosen', async () => {
    const text = [
      'STT,Bài học,Số tiết,Tiết PPCT',
      '1,Bài 1. A,2-3 tiết,1-2',
      '2,Bài 2. B,3,3-4',
      '3,Bài 3. C,,',
      '4,Bài 4. D,2,9-10',
      '5,Bài 5. E,2,11-12',
      '6,Bài 6. F,2,13-14',
      ',Tổng cộng,14,',
    ].join('\n');
    expect(await doubtsOf(text)).toEqual([
      [2, 'periods-range'],
      [3, 'count-differs-from-numbers'],
      [4, 'no-periods'],
      [5, 'numbers-jump'],
    ]);
    expect((await understood(text)).doubts).toEqual([
      { code: 'total-row-differs', details: { said: 14, found: 11 } },
    ]);
  });

  test('a file without a lesson table has no header and no lessons', async () => {
    const found = await understood('Họ tên,Lớp\nAn,6A\n');
    expect([found.header, found.lessons]).toEqual([null, []]);
  });
});

describe('a correction', () => {
  const text = 'STT,Bài học,Số tiết\n1,Bài 1. A,2\n,Mở rộng,\n2,Bài 2. B,3\n3,Ghi chú riêng,1\n';

  test('of a kind changes what follows', async () => {
    const rows = await rowsOfText(text);
    const corrected = understandDistribution(rows, new Map([[3, { kind: 'outside' as const }]]));
    expect(corrected.lessons.map((lesson) => lesson.chapter)).toEqual([null, null, null]);
    expect(understandDistribution(rows).lessons[1]?.chapter).toBe('Mở rộng');
  });

  test('of name and periods is kept and counted', async () => {
    const rows = await rowsOfText(text);
    const { lessons, totalHalfPeriods } = understandDistribution(
      rows,
      new Map([[5, { kind: 'test' as const, name: 'Kiểm tra', halfPeriods: 3, term: 2 as const, week: 18 }]]),
    );
    expect(lessons[2]).toMatchObject({
      name: 'Kiểm tra',
      kind: 'test',
      halfPeriods: 3,
      term: 2,
      week: 18,
      corrected: true,
    });
    expect(totalHalfPeriods).toBe(13);
  });

  test('that joins a row to the lesson above adds its periods there', async () => {
    const rows = await rowsOfText(text);
    const { lessons } = understandDistribution(rows, new Map([[5, { kind: 'continuation' as const }]]));
    expect(lessons.map(({ name, halfPeriods }) => [name, halfPeriods])).toEqual([
      ['Bài 1. A', 4],
      ['Bài 2. B', 8],
    ]);
  });
});
