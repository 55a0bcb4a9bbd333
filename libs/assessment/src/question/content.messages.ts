import type { Messages } from '@hoclieu/platform';

/** One sentence for each problem of `content-check.ts`; imports show the same ones. */
export const contentMessages = {
  'assessment.content-no-stem': {
    vi: 'Câu hỏi chưa có nội dung. Hãy nhập câu dẫn.',
    en: 'The question has no text yet. Enter what is asked.',
  },
  'assessment.content-too-few-options': {
    vi: 'Câu trắc nghiệm cần ít nhất hai phương án. Hãy thêm phương án.',
    en: 'A multiple-choice question needs at least two options. Add one.',
  },
  'assessment.content-blank-part': {
    vi: 'Phần thứ {position} đang trống. Hãy nhập nội dung hoặc xóa phần đó.',
    en: 'Part {position} is empty. Fill it in or remove it.',
  },
  'assessment.content-no-right-option': {
    vi: 'Chưa có phương án đúng. Hãy đánh dấu một phương án đúng.',
    en: 'No option is marked right. Mark one.',
  },
  'assessment.content-several-right-options': {
    vi: 'Có {count} phương án đúng mà chỉ cần một. Hãy bỏ bớt, hoặc bật "chọn nhiều phương án".',
    en: '{count} options are marked right where one is expected. Unmark some, or allow several.',
  },
  'assessment.content-four-statements': {
    vi: 'Câu đúng/sai cần đúng bốn ý a, b, c, d; hiện có {count} ý.',
    en: 'A true/false question has exactly four statements; this one has {count}.',
  },
  'assessment.content-no-answer': {
    vi: 'Chưa có đáp án. Hãy nhập ít nhất một đáp án được chấp nhận.',
    en: 'There is no answer yet. Enter at least one that is accepted.',
  },
  'assessment.content-not-a-number': {
    vi: '"{text}" không phải là số. Hãy nhập số (ví dụ 2,5 hoặc -3) hoặc chọn đáp án bằng chữ.',
    en: '"{text}" is not a number. Enter one (such as 2.5 or -3) or choose an answer in words.',
  },
  'assessment.content-tolerance-of-words': {
    vi: 'Sai số chỉ dùng cho đáp án bằng số. Hãy bỏ sai số, hoặc chọn đáp án bằng số.',
    en: 'A tolerance is for numbers only. Remove it, or make the answer a number.',
  },
  'assessment.content-bad-tolerance': {
    vi: 'Sai số "{tolerance}" không đúng dạng. Hãy nhập số thập phân không âm, ví dụ 0,01.',
    en: 'The tolerance "{tolerance}" is not a decimal of zero or more, such as 0.01.',
  },
  'assessment.content-no-rubric': {
    vi: 'Câu tự luận chưa có hướng dẫn chấm. Hãy thêm ít nhất một tiêu chí.',
    en: 'The essay has no marking guide. Add at least one criterion.',
  },
  'assessment.content-blank-criterion': {
    vi: 'Tiêu chí {position} chưa có nội dung. Hãy nhập hoặc xóa.',
    en: 'Criterion {position} is empty. Fill it in or remove it.',
  },
  'assessment.content-criterion-without-points': {
    vi: 'Tiêu chí {position} chưa có điểm. Hãy cho số điểm lớn hơn 0.',
    en: 'Criterion {position} has no points. Give it more than 0.',
  },
  'assessment.content-bad-limit': {
    vi: 'Giới hạn độ dài phải lớn hơn 0. Hãy sửa hoặc để trống.',
    en: 'The length limit must be more than 0. Change it or leave it empty.',
  },
  'assessment.content-too-few-pairs': {
    vi: 'Câu ghép đôi cần ít nhất hai cặp. Hãy thêm cặp.',
    en: 'A matching question needs at least two pairs. Add one.',
  },
  'assessment.content-too-few-items': {
    vi: 'Câu sắp xếp cần ít nhất hai mục. Hãy thêm mục.',
    en: 'An ordering question needs at least two items. Add one.',
  },
  'assessment.content-no-gap': {
    vi: 'Câu điền khuyết chưa có chỗ trống. Hãy chèn [[1]] vào câu dẫn.',
    en: 'The text has no gap yet. Put [[1]] where the answer belongs.',
  },
  'assessment.content-gap-without-answer': {
    vi: 'Chỗ trống [[{gap}]] chưa có đáp án. Hãy nhập đáp án.',
    en: 'The gap [[{gap}]] has no answer. Enter one.',
  },
  'assessment.content-gap-not-in-text': {
    vi: 'Chỗ trống [[{gap}]] có đáp án nhưng không có trong câu dẫn. Hãy chèn vào câu hoặc xóa đáp án.',
    en: 'The gap [[{gap}]] has an answer but is not in the text. Insert it or remove the answer.',
  },
  'assessment.content-gap-twice': {
    vi: 'Một chỗ trống xuất hiện hai lần trong câu dẫn. Hãy đánh số khác nhau.',
    en: 'A gap appears twice in the text. Give each its own number.',
  },
  'assessment.content-gap-answer-not-offered': {
    vi: 'Các lựa chọn của chỗ trống [[{gap}]] không có đáp án đúng. Hãy thêm đáp án vào danh sách.',
    en: 'The choices of the gap [[{gap}]] do not hold its answer. Add it.',
  },
  'assessment.content-same-part-id': {
    vi: 'Hai phần của câu hỏi trùng mã. Hãy tải lại trang và nhập lại phần vừa thêm.',
    en: 'Two parts of the question share an id. Reload the page and enter the last part again.',
  },
  'assessment.content-broken-formula': {
    vi: 'Công thức "{formula}" không hiển thị được. Hãy sửa lỗi LaTeX.',
    en: 'The formula "{formula}" cannot be shown. Mend its LaTeX.',
  },
} satisfies Messages;
