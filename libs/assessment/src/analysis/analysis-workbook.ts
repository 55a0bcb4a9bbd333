import { vietnameseDate, WrittenColumn, WrittenSheet, WrittenWorkbook } from '@hoclieu/platform/documents';
import { plainText } from '../question/rich-text';
import { levelNames } from './analysis-words';
import type { SharePart, SittingAnalysis } from './sitting-analysis.query';

const classColumns: WrittenColumn[] = [
  { header: 'Lớp', key: 'className', kind: 'text', width: 12 },
  { header: 'Sĩ số', key: 'students', kind: 'integer', width: 8 },
  { header: 'Đã có điểm', key: 'marked', kind: 'integer', width: 12 },
  { header: 'Điểm trung bình', key: 'mean', kind: 'decimal', width: 16 },
];
const binColumns: WrittenColumn[] = [
  { header: 'Khoảng điểm', key: 'bin', kind: 'text', width: 18 },
  { header: 'Số học sinh', key: 'students', kind: 'integer', width: 12 },
];
const questionColumns: WrittenColumn[] = [
  { header: 'Câu', key: 'position', kind: 'integer', width: 6 },
  { header: 'Nội dung', key: 'stem', kind: 'text', width: 60 },
  { header: 'Mức độ', key: 'level', kind: 'text', width: 14 },
  { header: 'Chủ đề, chương', key: 'chapter', kind: 'text', width: 30 },
  { header: 'Điểm', key: 'points', kind: 'decimal', width: 8 },
  { header: 'Số bài', key: 'n', kind: 'integer', width: 8 },
  { header: 'Độ khó', key: 'facility', kind: 'decimal', width: 10 },
  { header: 'Độ phân biệt', key: 'discrimination', kind: 'decimal', width: 12 },
];
const shareColumns: WrittenColumn[] = [
  { header: 'Nội dung', key: 'name', kind: 'text', width: 40 },
  { header: 'Số câu', key: 'questions', kind: 'integer', width: 8 },
  { header: 'Điểm', key: 'points', kind: 'decimal', width: 8 },
  { header: 'Tỉ lệ điểm đạt được', key: 'facility', kind: 'decimal', width: 20 },
];

/** Classes, distribution, questions and the matrix, a sheet each. */
export function analysisWorkbook(analysis: SittingAnalysis): WrittenWorkbook {
  const { sitting, classes, distribution, questions, levels, chapters } = analysis;
  const title = [
    `PHÂN TÍCH KẾT QUẢ: ${sitting.title}`,
    `Môn ${sitting.subjectName}, ngày ${vietnameseDate(sitting.opensAt.toISOString().slice(0, 10))}`,
  ];
  const sheet = (name: string, rest: Omit<WrittenSheet, 'name'>): WrittenSheet => ({ name, title, ...rest });
  return {
    sheets: [
      sheet('Theo lớp', {
        columns: classColumns,
        rows: classes.map((one) => ({ ...one, mean: one.mean === null ? null : one.mean / 100 })),
      }),
      sheet('Phân bố điểm', {
        columns: binColumns,
        rows: distribution.map((students, bin) => ({
          bin: bin === 9 ? 'Từ 9 đến 10' : `Từ ${bin} đến dưới ${bin + 1}`,
          students,
        })),
      }),
      sheet('Theo câu hỏi', {
        columns: questionColumns,
        rows: questions.map((one) => ({
          ...one,
          stem: plainText(one.stem),
          level: levelNames[one.level] ?? one.level,
          points: one.points / 100,
        })),
        notes: [
          'Độ khó: điểm trung bình chia cho điểm tối đa của câu. Độ phân biệt: tương quan giữa điểm câu và điểm phần còn lại của bài.',
        ],
      }),
      sheet('Theo mức độ', { columns: shareColumns, rows: shareRows(levels) }),
      sheet('Theo chủ đề', { columns: shareColumns, rows: shareRows(chapters) }),
    ],
  };
}

function shareRows(parts: readonly SharePart[]) {
  return parts.map((part) => ({
    ...part,
    name: levelNames[part.name] ?? part.name,
    points: part.points / 100,
  }));
}
