import type { WrittenColumn, WrittenRow, WrittenWorkbook } from '@hoclieu/platform/documents';
import { kindNames } from './analysis-words';
import { figureColumns, figureRow } from './mark-figure-columns';
import type { TestTrend } from './test-trends.query';

const schoolDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

const testColumns: WrittenColumn[] = [
  { header: 'Ngày', key: 'on', kind: 'date', width: 12 },
  { header: 'Học kì', key: 'term', kind: 'integer', width: 8 },
  { header: 'Loại', key: 'kind', kind: 'text', width: 14 },
  { header: 'Bài kiểm tra', key: 'title', kind: 'text', width: 40 },
];

/** The tests of the year in the order they were held, whole and by class. */
export function testTrendsWorkbook(trends: readonly TestTrend[]): WrittenWorkbook {
  const about = trends[0] ? [`Môn ${trends[0].subjectName}, lớp ${trends[0].grade}`] : [];
  const title = ['KẾT QUẢ KIỂM TRA TRONG NĂM HỌC', ...about];
  return {
    sheets: [
      {
        name: 'Các bài kiểm tra',
        title,
        columns: [...testColumns, ...figureColumns],
        rows: trends.map((trend) => ({ ...testCells(trend), ...figureRow(trend) })),
      },
      {
        name: 'Theo lớp',
        title,
        columns: [
          ...testColumns,
          { header: 'Lớp', key: 'className', kind: 'text', width: 10 },
          ...figureColumns,
        ],
        rows: trends.flatMap((trend) =>
          trend.classes.map((one) => ({
            ...testCells(trend),
            className: one.className,
            ...figureRow(one),
          })),
        ),
      },
    ],
  };
}

function testCells({ heldAt, term, kind, title }: TestTrend): WrittenRow {
  return { on: schoolDay.format(heldAt), term, kind: kindNames[kind], title };
}
