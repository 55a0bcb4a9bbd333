import type { Messages } from '@hoclieu/platform';

export const releaseMessages = {
  'assessment.results-not-released': {
    vi: 'Giáo viên chưa công bố kết quả bài này.',
    en: 'The teacher has not released the results of this test yet.',
  },
  'assessment.marking-unfinished': {
    vi: 'Còn {answers} câu trả lời chưa chấm. Hãy chấm xong rồi công bố.',
    en: '{answers} answers are not marked yet. Finish marking, then release.',
  },
  'assessment.sitting-under-way': {
    vi: 'Còn {students} học sinh đang làm bài hoặc bài kiểm tra chưa đóng. Hãy công bố sau giờ đóng.',
    en: 'The test is not closed, or {students} students are still writing. Release when it has closed.',
  },
} satisfies Messages;
