import type { Messages } from '@hoclieu/platform';

export const sittingMessages = {
  'assessment.test-not-for-online': {
    vi: 'Chỉ giao được đề trực tuyến đã duyệt. Đề trên giấy thì tải mã đề để in.',
    en: 'Only approved online tests are given to classes. Download the codes of a paper test and print them.',
  },
  'assessment.not-your-class': {
    vi: 'Có lớp thầy cô không dạy môn này, hoặc không đúng khối của đề. Hãy chọn lại lớp.',
    en: 'You do not teach the subject in one of the classes, or it is of another grade. Choose the classes again.',
  },
  'assessment.sitting-times-wrong': {
    vi: 'Giờ đóng phải sau giờ mở, chưa qua, và khoảng giữa phải đủ thời gian làm bài. Hãy chỉnh lại giờ.',
    en: 'It must close after it opens, not in the past, and leave time to answer. Change the times.',
  },
  'assessment.sitting-has-begun': {
    vi: 'Đã có học sinh vào làm bài nên không hủy được nữa. Bài vẫn được giữ để chấm.',
    en: 'Students have begun, so it cannot be cancelled. Their work is kept to be marked.',
  },
  'assessment.sitting-is-cancelled': {
    vi: 'Lần giao này đã hủy nên không sửa được. Hãy giao lại đề cho lớp.',
    en: 'This sitting was cancelled, so it cannot be changed. Give the test to the class again.',
  },
  'assessment.only-more-time': {
    vi: 'Đã có học sinh vào làm nên chỉ được cho thêm: đóng muộn hơn, làm lâu hơn, thêm giờ. Giờ mở và số lượt giữ nguyên.',
    en: 'Students have begun, so time can only be added: close later, last longer, more extra time. Opening and attempts stay.',
  },
  'assessment.sitting-change-reason-missing': {
    vi: 'Đã có học sinh vào làm. Hãy ghi lí do thay đổi.',
    en: 'Students have begun. Say why this is changed.',
  },
} satisfies Messages;
