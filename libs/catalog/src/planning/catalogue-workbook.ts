import { vietnameseDate, WrittenColumn, WrittenWorkbook } from '@hoclieu/platform/documents';
import type { CatalogueEntryView, CatalogueView } from './http/catalogue.view';
import { materialKindNames, stageNames } from './material-terms';

const columns: WrittenColumn[] = [
  { header: 'STT', key: 'number', kind: 'integer', width: 6 },
  { header: 'Môn', key: 'subject', kind: 'text', width: 14 },
  { header: 'Lớp', key: 'grade', kind: 'integer', width: 6 },
  { header: 'Chủ đề, chương', key: 'chapter', kind: 'text', width: 26 },
  { header: 'Bài học', key: 'lesson', kind: 'text', width: 36 },
  { header: 'Số tiết', key: 'periods', kind: 'decimal', width: 8 },
  { header: 'Tên học liệu', key: 'title', kind: 'text', width: 36 },
  { header: 'Loại học liệu', key: 'kind', kind: 'text', width: 24 },
  { header: 'Tương tác', key: 'interactive', kind: 'text', width: 10 },
  { header: 'Giai đoạn lớp học', key: 'stage', kind: 'text', width: 14 },
  { header: 'Người soạn', key: 'author', kind: 'text', width: 22 },
  { header: 'Người phản biện', key: 'reviewer', kind: 'text', width: 22 },
  { header: 'Giai đoạn kế hoạch', key: 'phase', kind: 'text', width: 18 },
  { header: 'Hạn nộp', key: 'due', kind: 'date', width: 12 },
  { header: 'Ngoài danh mục đã duyệt (lí do)', key: 'deviation', kind: 'text', width: 28 },
];

export function catalogueWorkbook(
  catalogue: CatalogueView,
  rows: (CatalogueEntryView & { phaseName: string | null })[],
): WrittenWorkbook {
  return {
    sheets: [
      {
        name: 'Danh mục',
        title: [
          catalogue.title,
          `${catalogue.departmentName} – năm học ${catalogue.schoolYear}`,
          approval(catalogue),
        ],
        columns,
        rows: rows.map((row, index) => ({
          number: index + 1,
          subject: row.subjectName,
          grade: row.grade,
          chapter: row.chapter,
          lesson: row.lessonName,
          periods: row.halfPeriods / 2,
          title: row.title,
          kind: materialKindNames[row.materialKind],
          interactive: row.interactive,
          stage: stageNames[row.stage],
          author: row.authorName,
          reviewer: row.reviewerName,
          phase: row.phaseName,
          due: row.dueOn,
          deviation: row.deviationReason,
        })),
        notes: [`Kế hoạch: ${catalogue.planTitle}`],
      },
    ],
  };
}

function approval({ approvedAt }: CatalogueView): string {
  if (!approvedAt) return 'Chưa được duyệt';
  return `Đã duyệt ngày ${vietnameseDate(new Date(approvedAt).toISOString())}`;
}
