import type { Messages } from '@hoclieu/platform';

export const exportingMessages = {
  'assessment.nothing-to-export': {
    vi: 'Không có câu hỏi nào để xuất. Hãy chọn câu hỏi hoặc nới bộ lọc.',
    en: 'There is no question to export. Choose some, or widen the filter.',
  },
  'assessment.no-question-fits': {
    vi: 'Định dạng đã chọn không ghi được câu nào trong số này. Hãy chọn định dạng khác.',
    en: 'The chosen format can write none of these questions. Choose another one.',
  },
  'assessment.pictures-too-heavy': {
    vi: 'Ảnh của các câu đã chọn nặng {megabytes} MB, mà tệp Word chỉ mang được {limit} MB. Hãy chọn ít câu hơn hoặc chọn định dạng khác.',
    en: 'The pictures of these questions are {megabytes} MB together, and a Word file can carry {limit} MB. Choose fewer questions or another format.',
  },
  'assessment.too-many-to-export': {
    vi: 'Mỗi lần chỉ xuất được {limit} câu. Hãy lọc hẹp hơn.',
    en: 'Only {limit} questions can be exported at once. Narrow the filter.',
  },
} satisfies Messages;
