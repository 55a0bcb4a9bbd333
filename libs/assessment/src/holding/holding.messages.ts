import type { Messages } from '@hoclieu/platform';

export const holdingMessages = {
  'assessment.student-of-another-class': {
    vi: 'Học sinh này không thuộc lớp được giao bài. Hãy chọn học sinh trong danh sách lớp.',
    en: 'The student is not in the class that was given the test. Choose one of the class list.',
  },
  'assessment.attempt-still-open': {
    vi: 'Học sinh đang làm bài nên không cần mở lại. Có thể cho thêm giờ.',
    en: 'The student is still taking the test, so there is nothing to reopen. You can give extra time.',
  },
  'assessment.results-released-already': {
    vi: 'Kết quả đã được công bố nên không thể mở lại bài làm.',
    en: 'The results were released, so the attempt cannot be reopened.',
  },
} satisfies Messages;
