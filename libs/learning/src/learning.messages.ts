import type { Messages } from '@hoclieu/platform';

export const learningMessages = {
  'learning.nothing-to-assign': {
    vi: 'Dòng này chưa có học liệu đã công bố nên chưa giao được. Hãy chọn học liệu đã duyệt cho dòng.',
    en: 'This row has no published material to assign. Choose an approved material for it.',
  },
  'learning.assignment-dates-invalid': {
    vi: 'Hạn hoàn thành không được trước ngày bắt đầu hiển thị. Hãy chọn lại ngày.',
    en: 'The due date may not be before the first day it is shown. Choose the dates again.',
  },
  'learning.assignment-already-withdrawn': {
    vi: 'Bài giao này đã được thu hồi trước đó. Hãy tải lại trang.',
    en: 'This assignment was already withdrawn. Reload the page.',
  },
  'learning.attendance-in-future': {
    vi: 'Buổi học chưa diễn ra nên chưa điểm danh được. Hãy chọn hôm nay hoặc một ngày đã qua.',
    en: 'The period has not taken place yet. Choose today or a past day.',
  },
  'learning.student-not-in-class': {
    vi: 'Có {count} học sinh không học lớp này vào ngày đã chọn. Hãy tải lại danh sách lớp.',
    en: '{count} students were not in this class on that day. Reload the class list.',
  },
} satisfies Messages;
