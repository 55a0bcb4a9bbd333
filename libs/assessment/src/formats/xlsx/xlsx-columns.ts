import type { HeaderColumn } from '@hoclieu/platform/documents';
import type { CognitiveLevel } from '../../question/question-content';

export const partLetters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;
type PartLetter = (typeof partLetters)[number];

export type XlsxColumn =
  | 'question'
  | 'kind'
  | PartLetter
  | 'answer'
  | 'level'
  | 'chapter'
  | 'lesson'
  | 'requirement'
  | 'requirementCode'
  | 'explanation'
  | 'stimulus';

/** One row is one question; columns are found by their names without diacritics, in any order. */
export const xlsxColumns: HeaderColumn<XlsxColumn>[] = [
  { key: 'question', names: ['Câu hỏi', 'Nội dung câu hỏi', 'Nội dung'], required: true },
  { key: 'kind', names: ['Loại', 'Loại câu hỏi', 'Dạng', 'Dạng câu hỏi'] },
  ...partLetters.map((letter) => ({
    key: letter,
    names: [letter, `Phương án ${letter}`, `Lựa chọn ${letter}`],
  })),
  { key: 'answer', names: ['Đáp án', 'Đáp án đúng', 'Trả lời'], required: true },
  { key: 'level', names: ['Mức độ', 'Mức độ nhận thức', 'Mức'] },
  { key: 'chapter', names: ['Chương', 'Chủ đề', 'Chương/Chủ đề'] },
  { key: 'lesson', names: ['Bài', 'Bài học', 'Tên bài', 'Tên bài học'] },
  { key: 'requirement', names: ['Yêu cầu cần đạt', 'YCCĐ'] },
  { key: 'requirementCode', names: ['Mã yêu cầu cần đạt', 'Mã YCCĐ'] },
  { key: 'explanation', names: ['Lời giải', 'Hướng dẫn giải', 'Giải thích'] },
  { key: 'stimulus', names: ['Ngữ liệu', 'Ngữ liệu chung'] },
];

export const levelNames: Record<CognitiveLevel, string> = {
  know: 'Biết',
  understand: 'Hiểu',
  apply: 'Vận dụng',
  'apply-high': 'Vận dụng cao',
};

export const kindNames = {
  choice: 'Trắc nghiệm',
  several: 'Trắc nghiệm nhiều đáp án',
  'true-false': 'Đúng/Sai',
  'short-answer': 'Trả lời ngắn',
  essay: 'Tự luận',
  matching: 'Ghép đôi',
  ordering: 'Sắp xếp',
  cloze: 'Điền khuyết',
} as const;

export type XlsxKind = keyof typeof kindNames;
