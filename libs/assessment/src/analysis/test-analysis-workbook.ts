import type { WrittenColumn, WrittenSheet, WrittenWorkbook } from '@hoclieu/platform/documents';
import { plainText } from '../question/rich-text';
import { levelNames } from './analysis-words';
import { figureColumns, figureRow } from './mark-figure-columns';
import type { TestAnalysis } from './test-analysis.query';

/** Classes side by side, questions by class, and the matrix, a sheet each. */
export function testAnalysisWorkbook(analysis: TestAnalysis): WrittenWorkbook {
  const title = [
    `PHÂN TÍCH KẾT QUẢ: ${analysis.title}`,
    `Môn ${analysis.subjectName}, lớp ${analysis.grade}`,
  ];
  return {
    sheets: [byClass(analysis), byQuestion(analysis), byMatrix(analysis)].map((sheet) => ({
      ...sheet,
      title,
    })),
  };
}

function byClass({ classes, whole }: TestAnalysis): WrittenSheet {
  return {
    name: 'Theo lớp',
    columns: [
      { header: 'Lớp', key: 'className', kind: 'text', width: 10 },
      { header: 'Sĩ số', key: 'students', kind: 'integer', width: 8 },
      ...figureColumns,
    ],
    rows: classes.map((one) => ({ className: one.className, students: one.students, ...figureRow(one) })),
    totals: [{ className: 'Tất cả', ...figureRow(whole) }],
  };
}

function byQuestion({ classes, questions }: TestAnalysis): WrittenSheet {
  return {
    name: 'Theo câu hỏi',
    columns: [
      { header: 'Câu', key: 'position', kind: 'integer', width: 6 },
      { header: 'Nội dung', key: 'stem', kind: 'text', width: 50 },
      { header: 'Mức độ', key: 'level', kind: 'text', width: 14 },
      { header: 'Điểm', key: 'points', kind: 'decimal', digits: 2, width: 8 },
      { header: 'Độ phân biệt', key: 'discrimination', kind: 'decimal', digits: 2, width: 12 },
      { header: 'Đạt được', key: 'facility', kind: 'percent', width: 10 },
      ...classes.map(({ className, sittingId }): WrittenColumn => ({
        header: className,
        key: sittingId,
        kind: 'percent',
        width: 10,
      })),
    ],
    rows: questions.map(({ position, stem, level, points, discrimination, facility, byClass: shares }) => ({
      position,
      stem: plainText(stem),
      level: levelNames[level] ?? level,
      points: points / 100,
      discrimination,
      facility,
      ...Object.fromEntries(classes.map(({ sittingId }, at) => [sittingId, shares[at]])),
    })),
    notes: ['Đạt được: điểm trung bình chia cho điểm tối đa của câu. Câu theo thứ tự của đề gốc.'],
  };
}

function byMatrix({ matrix }: TestAnalysis): WrittenSheet {
  return {
    name: 'Theo ma trận',
    columns: [
      { header: 'Chủ đề, chương', key: 'chapter', kind: 'text', width: 26 },
      { header: 'Nội dung', key: 'content', kind: 'text', width: 40 },
      { header: 'Mức độ', key: 'level', kind: 'text', width: 14 },
      { header: 'Điểm theo ma trận', key: 'planned', kind: 'decimal', digits: 2, width: 16 },
      { header: 'Điểm trong đề', key: 'asked', kind: 'decimal', digits: 2, width: 14 },
      { header: 'Học sinh đạt', key: 'earned', kind: 'percent', width: 14 },
    ],
    rows: matrix.flatMap(({ chapter, content, isOutside, cells }) =>
      cells.map(({ level, planned, asked, earned }) => ({
        chapter: isOutside ? `${chapter} (ngoài ma trận)` : chapter,
        content,
        level: levelNames[level] ?? level,
        planned: planned / 100,
        asked: asked / 100,
        earned,
      })),
    ),
  };
}
