import type { Messages } from '@hoclieu/platform';

export const questionMessages = {
  'assessment.question-cannot-edit': {
    vi: 'Câu hỏi đang chờ duyệt hoặc đã ngừng dùng nên không sửa được. Hãy rút về rồi sửa.',
    en: 'This question is in review or retired and cannot be changed. Take it back first.',
  },
  'assessment.question-cannot-submit': {
    vi: 'Chỉ câu hỏi nháp hoặc bị trả lại mới nộp được. Hãy tải lại trang để xem trạng thái mới.',
    en: 'Only a draft or a returned question can be submitted. Reload the page to see where it stands.',
  },
  'assessment.question-cannot-approve': {
    vi: 'Câu hỏi này không còn chờ duyệt. Hãy tải lại trang.',
    en: 'This question is no longer in review. Reload the page.',
  },
  'assessment.question-cannot-return': {
    vi: 'Câu hỏi này không còn chờ duyệt. Hãy tải lại trang.',
    en: 'This question is no longer in review. Reload the page.',
  },
  'assessment.question-cannot-withdraw': {
    vi: 'Chỉ câu hỏi đang chờ duyệt mới rút về được. Hãy tải lại trang.',
    en: 'Only a question in review can be taken back. Reload the page.',
  },
  'assessment.question-cannot-retire': {
    vi: 'Câu hỏi đang chờ duyệt hoặc đã ngừng dùng. Hãy rút về trước khi ngừng sử dụng.',
    en: 'The question is in review or already retired. Take it back before retiring it.',
  },
  'assessment.not-your-subject': {
    vi: 'Thầy cô không dạy và không thuộc tổ của môn này. Hãy chọn môn mình phụ trách.',
    en: 'You neither teach this subject nor belong to its department. Choose a subject of yours.',
  },
  'assessment.level-not-used': {
    vi: 'Trường dùng ba mức độ (biết, hiểu, vận dụng). Hãy chọn một trong ba mức đó.',
    en: 'The school uses three levels (know, understand, apply). Choose one of them.',
  },
  'assessment.lesson-of-another-subject': {
    vi: 'Bài học được chọn thuộc môn hoặc khối khác. Hãy chọn bài trong phân phối chương trình của môn và khối này.',
    en: 'The lesson belongs to another subject or grade. Choose one of this subject and grade.',
  },
  'assessment.stimulus-of-another-subject': {
    vi: 'Ngữ liệu được chọn thuộc môn hoặc khối khác. Hãy chọn ngữ liệu của môn và khối này.',
    en: 'The shared text belongs to another subject or grade. Choose one of this subject and grade.',
  },
  'assessment.kind-is-fixed': {
    vi: 'Dạng của câu hỏi không đổi được. Hãy soạn một câu mới theo dạng mong muốn.',
    en: 'The kind of a question cannot be changed. Write a new question of the kind you want.',
  },
  'assessment.stimulus-in-use': {
    vi: 'Ngữ liệu này đã có câu hỏi nộp duyệt hoặc được duyệt nên không sửa được. Hãy tạo ngữ liệu mới.',
    en: 'Questions on this shared text are submitted or approved, so it cannot be changed. Write a new one.',
  },
  'assessment.stimulus-blank': {
    vi: 'Ngữ liệu dùng chung đang trống. Hãy nhập đoạn văn, hình hoặc âm thanh.',
    en: 'The shared text is empty. Enter a passage, a picture or a recording.',
  },
} satisfies Messages;
