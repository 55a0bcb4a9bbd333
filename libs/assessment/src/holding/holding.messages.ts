import type { Messages } from '@hoclieu/platform';

export const holdingMessages = {
  'assessment.student-of-another-class': {
    vi: 'Học sinh này không thuộc lớp được giao bài. Hãy chọn học sinh trong danh sách lớp.',
    en: 'The student is not in the class that was given the test. Choose one of the class list.',
  },
  'assessment.student-took-part': {
    vi: 'Học sinh này đã làm bài nên không ghi vắng được. Hãy tải lại danh sách.',
    en: 'The student took the test, so no absence can be noted. Reload the list.',
  },
  'assessment.held-on-paper': {
    vi: 'Bài này làm trên giấy nên không thêm giờ hay mở lại trên cổng được.',
    en: 'This test was held on paper, so the portal can neither give time nor reopen it.',
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
