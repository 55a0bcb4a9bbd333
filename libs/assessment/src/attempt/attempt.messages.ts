import type { Messages } from '@hoclieu/platform';

export const attemptMessages = {
  'assessment.sitting-not-open-yet': {
    vi: 'Bài kiểm tra chưa mở. Hãy quay lại vào giờ bắt đầu.',
    en: 'The test is not open yet. Come back when it starts.',
  },
  'assessment.sitting-closed': {
    vi: 'Bài kiểm tra đã đóng. Nếu chưa làm bài, hãy báo giáo viên bộ môn để được làm bù.',
    en: 'The test is closed. If you have not taken it, ask your teacher for another date.',
  },
  'assessment.no-attempts-left': {
    vi: 'Em đã dùng hết {allowed} lượt làm bài.',
    en: 'You have used all {allowed} attempts.',
  },
  'assessment.attempt-held-elsewhere': {
    vi: 'Bài đang được làm ở một trang hoặc thiết bị khác. Bấm “Làm tiếp ở đây” để chuyển về trang này; câu đã lưu không mất.',
    en: 'The test is open on another page or device. Choose “Continue here” to move it to this one; saved answers stay.',
  },
  'assessment.attempt-submitted': {
    vi: 'Bài đã nộp nên không nhận thêm câu trả lời.',
    en: 'The test is handed in and takes no more answers.',
  },
  'assessment.attempt-time-over': {
    vi: 'Đã hết giờ làm bài. Câu trả lời gửi muộn được giữ riêng để giáo viên xem xét.',
    en: 'The time is over. Answers that came late are kept apart for your teacher to look at.',
  },
  'assessment.answer.unknown-question': {
    vi: 'Câu hỏi này không có trong bài làm.',
    en: 'This question is not part of the attempt.',
  },
  'assessment.answer.wrong-shape': {
    vi: 'Câu trả lời không đúng dạng của câu hỏi nên chưa được lưu. Hãy tải lại trang rồi trả lời lại.',
    en: 'The answer does not fit the question and was not saved. Reload the page and answer again.',
  },
  'assessment.answer.too-long': {
    vi: 'Bài viết dài {characters} kí tự, vượt mức {limit}. Phần vượt chưa được lưu; hãy rút gọn.',
    en: 'The text has {characters} characters, over the limit of {limit}. It was not saved; shorten it.',
  },
} satisfies Messages;
