import type { Messages } from '@hoclieu/platform';

const reload = {
  vi: 'Hãy tải lại trang để xem trạng thái mới.',
  en: 'Reload the page to see where it stands.',
};

export const testMessages = {
  'assessment.test-cannot-edit': {
    vi: 'Đề đang chờ duyệt, đã duyệt hoặc đã ngừng dùng nên không sửa được. Hãy rút về, hoặc lập đề mới.',
    en: 'The test is in review, approved or retired and cannot be changed. Take it back, or make another one.',
  },
  'assessment.test-cannot-submit': {
    vi: `Chỉ đề nháp hoặc bị trả lại mới nộp duyệt được. ${reload.vi}`,
    en: `Only a draft or a returned test can be submitted. ${reload.en}`,
  },
  'assessment.test-cannot-approve': {
    vi: `Đề này không còn chờ duyệt. ${reload.vi}`,
    en: `This test is no longer in review. ${reload.en}`,
  },
  'assessment.test-cannot-return': {
    vi: `Đề này không còn chờ duyệt. ${reload.vi}`,
    en: `This test is no longer in review. ${reload.en}`,
  },
  'assessment.test-cannot-withdraw': {
    vi: `Chỉ đề đang chờ duyệt mới rút về được. ${reload.vi}`,
    en: `Only a test in review can be taken back. ${reload.en}`,
  },
  'assessment.test-cannot-retire': {
    vi: 'Đề đang chờ duyệt hoặc đã ngừng dùng. Hãy rút về trước khi ngừng sử dụng.',
    en: 'The test is in review or already retired. Take it back before retiring it.',
  },
  'assessment.periodic-test-on-paper': {
    vi: 'Kiểm tra định kì tổ chức trực tiếp. Chỉ làm trực tuyến khi hiệu trưởng ghi quyết định vì lí do bất khả kháng.',
    en: 'Periodic tests are held in person. They go online only when the head records a force-majeure decision.',
  },
  'assessment.test-has-no-questions': {
    vi: 'Đề chưa có câu hỏi nào. Hãy rút đề từ ma trận hoặc chọn câu hỏi từ ngân hàng.',
    en: 'The test has no questions. Draw them by a matrix or choose them from the bank.',
  },
  'assessment.points-are-not-ten': {
    vi: 'Tổng điểm của đề là {points}, chưa đủ 10,0. Hãy chỉnh điểm hoặc bổ sung câu hỏi.',
    en: 'The points add up to {points}, not to 10.0. Change the points or add questions.',
  },
  'assessment.questions-not-usable': {
    vi: 'Có {count} câu hỏi chưa duyệt, đã ngừng dùng, hoặc không thuộc môn và khối của đề. Hãy thay các câu đó.',
    en: '{count} of the questions are not approved, retired, or of another subject or grade. Replace them.',
  },
  'assessment.blueprint-of-another-subject': {
    vi: 'Ma trận không thuộc môn và khối của đề. Hãy chọn ma trận khác.',
    en: 'The matrix is of another subject or grade. Choose another one.',
  },
  'assessment.test-has-no-blueprint': {
    vi: 'Đề này soạn tay, không có ma trận để rút câu hỏi. Hãy chọn câu hỏi từ ngân hàng.',
    en: 'This test was composed by hand and has no matrix to draw by. Choose questions from the bank.',
  },
} satisfies Messages;
