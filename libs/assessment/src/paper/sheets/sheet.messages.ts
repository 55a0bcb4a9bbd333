import type { Messages } from '@hoclieu/platform';

/** What is said of single lines of a file of answer sheets. */
export const sheetMessages = {
  'assessment.sheet.no-student': {
    vi: 'Dòng không có số báo danh, mã học sinh hay họ tên.',
    en: 'The line bears neither a student’s number nor a name.',
  },
  'assessment.sheet.unknown-student': {
    vi: 'Không tìm thấy {id} trong các lớp đã ghi buổi kiểm tra. Hãy xem lại mã, hoặc ghi buổi kiểm tra cho lớp của em trước.',
    en: '{id} is in none of the classes noted for this test. Check the number, or note the class first.',
  },
  'assessment.sheet.other-name': {
    vi: 'Họ tên trên phiếu khác với {name} trong danh sách lớp.',
    en: 'The name on the sheet is not {name}, as the class list has it.',
  },
  'assessment.sheet.by-ordinal': {
    vi: 'Nhận là {name} theo số thứ tự trong danh sách lớp.',
    en: 'Taken as {name} by the number in the class list.',
  },
  'assessment.sheet.twice': {
    vi: 'Học sinh có nhiều phiếu ở các dòng {rows}. Hãy giữ một dòng.',
    en: 'The student has several sheets, in lines {rows}. Keep one.',
  },
  'assessment.sheet.released': {
    vi: 'Kết quả của lớp {name} đã công bố nên không thay phiếu được.',
    en: 'The results of class {name} are released, so sheets cannot be replaced.',
  },
  'assessment.sheet.again': {
    vi: 'Thay phiếu đã nhập trước; điểm tự luận đã chấm được giữ.',
    en: 'Replaces the sheet taken before; essays that were marked stay.',
  },
  'assessment.sheet.no-code': {
    vi: 'Phiếu không có mã đề. Các mã của đề: {known}.',
    en: 'The sheet bears no code. The test has {known}.',
  },
  'assessment.sheet.unknown-code': {
    vi: 'Đề không có mã {code}. Các mã của đề: {known}.',
    en: 'The test has no code {code}. It has {known}.',
  },
  'assessment.sheet.blank': { vi: 'Bỏ trống câu {questions}.', en: 'Left blank: {questions}.' },
  'assessment.sheet.double': {
    vi: 'Tô nhiều ô hoặc không rõ ở câu {questions}; tính là sai.',
    en: 'Several bubbles, or none to be told, at {questions}; counted as wrong.',
  },
  'assessment.sheet.not-a-number': {
    vi: 'Câu {questions} cần ghi số; tính là sai.',
    en: '{questions} want a number; counted as wrong.',
  },
  'assessment.sheet.outside-options': {
    vi: 'Câu {questions} có kí hiệu không phải phương án của câu. Hãy xem lại phiếu.',
    en: '{questions} bear a sign that is none of their options. Look at the sheet.',
  },
  'assessment.sheet.wrong-length': {
    vi: 'Câu {questions} có số ý không khớp với câu hỏi (câu đúng/sai cần đủ bốn ý, ví dụ ĐSĐS).',
    en: '{questions} have more or fewer parts than the question (true/false wants four, such as ĐSĐS).',
  },
  'assessment.sheet.wrong-string': {
    vi: 'Chuỗi trả lời không khớp số câu của đề. Hãy ngăn các câu bằng dấu chấm phẩy.',
    en: 'The string of answers does not match the number of questions. Separate answers with semicolons.',
  },
} satisfies Messages;
