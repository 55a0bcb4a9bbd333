import type { Messages } from '@hoclieu/platform';

export const blueprintMessages = {
  'assessment.blueprint-in-use': {
    vi: 'Ma trận này đã có đề nộp duyệt hoặc đã duyệt nên không sửa được nữa. Hãy sao chép thành ma trận mới rồi sửa.',
    en: 'A submitted or approved test was made by this matrix, so it stays as it is. Copy it and change the copy.',
  },
  'assessment.row-without-content': {
    vi: 'Dòng {row} chưa có chủ đề hoặc nội dung. Hãy chọn bài học hoặc ghi tên nội dung.',
    en: 'Row {row} has no topic or content. Choose lessons or write what it is about.',
  },
  'assessment.cell-twice': {
    vi: 'Dòng {row} có hai ô cùng dạng và cùng mức độ. Hãy gộp lại thành một ô.',
    en: 'Row {row} has two cells of the same form and level. Put them together.',
  },
  'assessment.lessons-of-another-subject': {
    vi: 'Dòng {row} có bài học không thuộc phân phối chương trình của môn và khối này. Hãy chọn lại bài học.',
    en: 'Row {row} names a lesson that is not of this subject and grade. Choose its lessons again.',
  },
} satisfies Messages;
