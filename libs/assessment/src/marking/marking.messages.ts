import type { Messages } from '@hoclieu/platform';

export const markingMessages = {
  'assessment.marked-meanwhile': {
    vi: '{by} vừa chấm câu này. Điểm đó được giữ; hãy tải lại để xem, và ghi lí do nếu cần chấm lại.',
    en: '{by} has just marked this answer. Their mark stands; reload to see it, and give a reason to mark it again.',
  },
  'assessment.points-outside-rubric': {
    vi: 'Tiêu chí “{criterion}” không nhận {points} điểm. Hãy chọn số điểm trong thang của tiêu chí.',
    en: 'The criterion “{criterion}” cannot take {points} points. Choose points within its scale.',
  },
  'assessment.mark-reason-missing': {
    vi: 'Câu này đã có điểm của người khác hoặc đã công bố. Hãy ghi lí do chấm lại.',
    en: 'The answer has somebody else’s mark or was released. Say why you mark it again.',
  },
  'assessment.nothing-to-mark': {
    vi: 'Bài chưa nộp hoặc không có câu trả lời nên chưa chấm được.',
    en: 'The attempt is not handed in, or has no answer here, so there is nothing to mark.',
  },
  'assessment.correction-changes-question': {
    vi: 'Sửa đáp án không được đổi nội dung câu hỏi học sinh đã đọc. Muốn đổi nội dung, hãy soạn phiên bản mới.',
    en: 'A corrected key may not change what students read. To change the wording write a new version.',
  },
  'assessment.key-of-others': {
    vi: 'Câu này còn được hỏi ở lớp {classes} do người khác chấm. Hãy nhờ tác giả câu hỏi hoặc tổ trưởng sửa đáp án.',
    en: 'The question was asked in {classes} too, which others mark. Ask its author or the department head to correct the key.',
  },
  'assessment.key-corrected-meanwhile': {
    vi: '{by} vừa sửa đáp án câu này. Hãy tải lại, xem đáp án mới rồi quyết định.',
    en: '{by} has just corrected this key. Reload, look at the new key and decide again.',
  },
  'assessment.no-late-answer': {
    vi: 'Không có câu trả lời muộn nào đang chờ ở câu này.',
    en: 'No late answer waits at this question.',
  },
} satisfies Messages;
