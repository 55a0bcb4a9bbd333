import { text } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { assignmentMinutes, MinutesFacts, MinutesRow } from './assignment-minutes';

const facts: MinutesFacts = {
  schoolName: 'Trường THCS Sen Hồng',
  parentAgency: 'Ủy ban nhân dân phường Sen Hồng',
  locality: 'Phường Sen Hồng',
  departmentName: 'Tổ Toán',
  schoolYear: '2026-2027',
  planTitle: 'Xây dựng danh mục và biên soạn học liệu số',
  planNumber: '135/KH-THHS-CM',
  planIssuedOn: '2026-11-09',
  number: 3,
  approvedOn: '2026-11-22',
  meetingAt: new Date('2026-11-20T07:30:00Z'),
  meetingPlace: 'Phòng họp tổ Toán',
  chairName: 'Phạm Thị Lan',
  secretaryName: 'Đỗ Thị Thu',
  members: ['Đỗ Thị Thu', 'Nguyễn Văn Minh', 'Phạm Thị Lan'],
};

const row: MinutesRow = {
  authorId: 'minh',
  authorName: 'Nguyễn Văn Minh',
  reviewerName: 'Đỗ Thị Thu',
  subjectName: 'Toán',
  grade: 6,
  lessonName: 'Bài 1. Tập hợp',
  title: 'Video mở đầu về tập hợp',
  materialKind: 'multimedia-lecture',
  interactive: true,
  stage: 'before',
  dueOn: '2026-12-16',
};

async function linesOf(rows: MinutesRow[]): Promise<string[]> {
  const zip = await fromBufferPromise(await assignmentMinutes(facts, rows), { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'word/document.xml') continue;
    const xml = await text(await zip.openReadStreamPromise(entry));
    return (xml.match(/<w:p>.*?<\/w:p>/gs) ?? [])
      .map((one) => one.replaceAll('<w:br/>', ' ').replace(/<[^>]+>/g, ''))
      .filter(Boolean);
  }
  return [];
}

describe('The assignment minutes', () => {
  it('say when and where the department met, who was there and what the plan is', async () => {
    const lines = await linesOf([row]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'TRƯỜNG THCS SEN HỒNG',
        'TỔ TOÁN',
        'Số: 03/BB-TCM',
        'BIÊN BẢN',
        'Phân công xây dựng học liệu số, học liệu số tương tác năm học 2026-2027',
        '1. Thời gian: 14 giờ 30, ngày 20 tháng 11 năm 2026.',
        '2. Địa điểm: Phòng họp tổ Toán.',
        '1. Chủ trì: Phạm Thị Lan.',
        '3. Thành viên Tổ Toán (3 người): Đỗ Thị Thu, Nguyễn Văn Minh, Phạm Thị Lan.',
      ]),
    );
    expect(lines.some((line) => line.includes('số 135/KH-THHS-CM ngày 09/11/2026'))).toBe(true);
  });

  it('give each author a table of their own, with reviewer and due date', async () => {
    const thus = {
      ...row,
      authorId: 'thu',
      authorName: 'Đỗ Thị Thu',
      reviewerName: 'Nguyễn Văn Minh',
      title: row.lessonName,
    };
    const lines = await linesOf([row, { ...row, dueOn: '2026-12-18' }, thus]);
    const minh = lines.indexOf('1. Nguyễn Văn Minh – 2 học liệu');
    const thu = lines.indexOf('2. Đỗ Thị Thu – 1 học liệu');
    expect([minh, thu].every((index) => index > 0) && minh < thu).toBe(true);
    expect(lines.slice(thu + 8, thu + 15)).toEqual([
      '1',
      'Toán 6',
      'Bài 1. Tập hợp',
      'Bài giảng đa phương tiện (tương tác)',
      'Trước lớp',
      'Nguyễn Văn Minh',
      '16/12/2026',
    ]);
    expect(lines).toContain('Bài 1. Tập hợp – Video mở đầu về tập hợp');
  });

  it('are signed by the secretary and the head of the department', async () => {
    const lines = await linesOf([row]);
    const secretary = lines.indexOf('THƯ KÍ');
    expect(lines.slice(secretary, secretary + 4)).toEqual([
      'THƯ KÍ',
      'Đỗ Thị Thu',
      'TỔ TRƯỞNG',
      'Phạm Thị Lan',
    ]);
  });
});
