import { workbookBuffer } from '@hoclieu/platform/documents';
import type { QuestionContent } from '../../question/question-content';
import { Losses } from '../foreign/plain-writing';
import { questionSheet, rowOf } from './xlsx-writer';

const parts = (...texts: string[]) =>
  texts.map((text, at) => ({ id: 'abcd'[at] ?? '', text: text.replace('*', ''), right: text.endsWith('*') }));
const word = (text: string) => ({ text, numeric: false, tolerance: null });

const examples: QuestionContent[] = [
  {
    kind: 'choice',
    stem: 'Giá trị của \\(2^3\\) là',
    options: parts('6', '8*', '9', '5'),
    several: false,
    shuffle: true,
  },
  {
    kind: 'choice',
    stem: 'Những số nào là số nguyên tố?',
    options: parts('2*', '4', '7*', '9'),
    several: true,
    shuffle: true,
  },
  {
    kind: 'true-false',
    stem: 'Cho số 30. Xét các ý sau:',
    statements: parts('30 chia hết cho 2*', '30 chia hết cho 4', '30 chia hết cho 5*', '30 là số nguyên tố'),
  },
  {
    kind: 'short-answer',
    stem: 'Tính 7 : 2',
    answers: [{ text: '3,5', numeric: true, tolerance: '0.01' }],
  },
  {
    kind: 'essay',
    stem: 'Vẽ tam giác ABC đều cạnh 3 cm và nêu cách vẽ.',
    rubric: [
      { id: 'a', text: 'Vẽ đúng', points: 50 },
      { id: 'b', text: 'Nêu cách vẽ', points: 50 },
    ],
    maxCharacters: null,
  },
  {
    kind: 'matching',
    stem: 'Ghép mỗi thành phố với dòng sông chảy qua.',
    pairs: [
      { id: 'a', left: 'Hà Nội', right: 'Sông Hồng' },
      { id: 'b', left: 'Huế', right: 'Sông Hương' },
    ],
    extra: [{ id: 'x1', right: 'Sông Hàn' }],
  },
  {
    kind: 'ordering',
    stem: 'Sắp xếp theo thứ tự tăng dần.',
    items: parts('1/4', '1/3', '1/2').map(({ id, text }) => ({ id, text })),
  },
  {
    kind: 'cloze',
    stem: 'Mặt Trời mọc ở phía [[1]] và lặn ở phía [[2]].',
    gaps: [
      { id: '1', answers: [word('đông'), word('Đông')], choices: [] },
      { id: '2', answers: [word('tây')], choices: ['bắc', 'nam', 'tây'] },
    ],
  },
];

const guide: [string, string][] = [
  [
    'Câu hỏi',
    'Nội dung; công thức viết \\(…\\). Xuống dòng trong ô: Alt + Enter. Chỗ trống của câu điền khuyết: [[1]], [[2]] …',
  ],
  [
    'Loại',
    'Trắc nghiệm, Trắc nghiệm nhiều đáp án, Đúng/Sai, Trả lời ngắn, Tự luận, Ghép đôi, Sắp xếp, Điền khuyết. Để trống thì tự nhận.',
  ],
  [
    'A, B, C …',
    'Phương án, ý, cặp “trái -> phải” (không có vế trái: vế nhiễu), mục theo thứ tự đúng, hoặc các lựa chọn của từng chỗ trống (“bắc | nam”).',
  ],
  [
    'Đáp án',
    'B hoặc A, C; Đ, S, Đ, S; 3,5 ± 0,01 | 7/2; mỗi dòng “1: đông | Đông” cho từng chỗ trống; mỗi dòng “Vẽ đúng: 0,5” cho tiêu chí chấm tự luận.',
  ],
  ['Mức độ', 'Biết, Hiểu, Vận dụng, Vận dụng cao (hoặc NB, TH, VD, VDC).'],
  ['Chương, Bài, Yêu cầu cần đạt, Mã YCCĐ', 'Theo phân phối chương trình; để trống được.'],
  ['Ngữ liệu', 'Đoạn văn dùng chung: ghi giống nhau ở các câu cùng nhóm.'],
];

/** The workbook a teacher fills in: one example of each kind, and a second sheet that says how. */
export function xlsxTemplate(): Promise<Buffer> {
  const losses = new Losses();
  const rows = examples.map((content) =>
    rowOf({ content, explanation: '', facts: { level: 'know' }, stimulus: null }, losses),
  );
  const help = {
    name: 'Hướng dẫn',
    columns: [
      { key: 'column', header: 'Cột', kind: 'text' as const, width: 24 },
      { key: 'says', header: 'Cách ghi', kind: 'text' as const, width: 100 },
    ],
    rows: guide.map(([column, says]) => ({ column, says })),
  };
  return workbookBuffer({ sheets: [questionSheet(rows), help], dated: '2026-01-01' });
}
