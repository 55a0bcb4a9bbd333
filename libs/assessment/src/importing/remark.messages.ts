import type { Messages } from '@hoclieu/platform';

/** What is said of a question that was read; `content-…` remarks are the bank's own sentences. */
export const remarkMessages = {
  'assessment.import.empty-question': {
    vi: 'Câu hỏi không có nội dung. Hãy viết câu hỏi hoặc bỏ qua.',
    en: 'The question has no text. Write it or skip it.',
  },
  'assessment.import.answers-disagree': {
    vi: 'Đáp án ghi là {named} nhưng phương án được đánh dấu là {marked}. Hãy chọn lại phương án đúng.',
    en: 'The answer given is {named} but {marked} is marked. Choose the right option again.',
  },
  'assessment.import.no-verdicts': {
    vi: 'Không biết ý nào đúng, ý nào sai. Hãy đánh dấu từng ý.',
    en: 'Nothing tells which statements are true. Mark each of them.',
  },
  'assessment.import.unpaired': {
    vi: 'Còn {count} dòng bên trái chưa biết ghép với dòng nào. Hãy ghép lại, ví dụ “1 - b, 2 - a”.',
    en: '{count} entries on the left have no partner. Pair them, e.g. “1 - b, 2 - a”.',
  },
  'assessment.import.broken-equation': {
    vi: 'Có công thức không đọc được (“{said}”). Hãy gõ lại công thức.',
    en: 'An equation could not be read (“{said}”). Type it again.',
  },
  'assessment.import.mathtype': {
    vi: 'Công thức MathType không đọc được thành công thức; chỉ giữ được ảnh nếu trình duyệt hiển thị được. Hãy chuyển sang Equation của Word (MathType → Convert Equations).',
    en: 'A MathType formula cannot be read; only its picture is kept where a browser can show it. Convert it to a Word equation (MathType → Convert Equations).',
  },
  'assessment.import.embedded-object': {
    vi: 'Đối tượng nhúng ({program}) không đưa vào được; chỉ giữ ảnh của nó.',
    en: 'An embedded object ({program}) cannot be carried; only its picture is kept.',
  },
  'assessment.import.picture-format': {
    vi: 'Ảnh dạng {format} không hiển thị được trên trình duyệt nên bị bỏ. Hãy chèn lại ảnh PNG hoặc JPEG.',
    en: 'A {format} picture cannot be shown in a browser and was left out. Insert it again as PNG or JPEG.',
  },
  'assessment.import.picture-missing': {
    vi: 'Một ảnh chỉ được liên kết chứ không nằm trong tệp nên không lấy được.',
    en: 'A picture is only linked, not in the file, and could not be taken.',
  },
  'assessment.import.drawing': {
    vi: 'Hình vẽ hoặc biểu đồ của Word không đưa vào được. Hãy lưu thành ảnh rồi chèn lại.',
    en: 'A Word drawing or chart cannot be carried. Save it as a picture and insert that.',
  },
  'assessment.import.footnote': {
    vi: 'Chú thích cuối trang bị bỏ.',
    en: 'A footnote was left out.',
  },
  'assessment.import.comment': {
    vi: 'Nhận xét (comment) của Word bị bỏ.',
    en: 'A Word comment was left out.',
  },
  'assessment.import.symbol': {
    vi: 'Có một kí hiệu đặc biệt (mã {code}) không đọc được. Hãy gõ lại kí hiệu đó.',
    en: 'A special character (code {code}) could not be read. Type it again.',
  },
  'assessment.import.points-left-out': {
    vi: 'Điểm ghi trong câu không được giữ: điểm đặt ở ma trận đề.',
    en: 'The points in the question are not kept: points belong to the blueprint.',
  },
  'assessment.import.rubric-made': {
    vi: 'Câu tự luận chưa có bảng hướng dẫn chấm: đã tạo một tiêu chí chung, hãy chia lại nếu cần.',
    en: 'The essay has no marking guide: one criterion for all of it was made; divide it if need be.',
  },
  'assessment.import.level-lowered': {
    vi: 'Trường dùng thang 3 mức nên “Vận dụng cao” được ghi là “Vận dụng”.',
    en: 'The school asks at three levels, so “vận dụng cao” became “vận dụng”.',
  },
  'assessment.import.lesson-unknown': {
    vi: 'Không tìm thấy bài “{lesson}” trong phân phối chương trình. Hãy chọn bài học.',
    en: 'The lesson “{lesson}” is not in the distribution. Choose the lesson.',
  },
  'assessment.import.requirement-code-unknown': {
    vi: 'Mã yêu cầu cần đạt “{code}” không đúng dạng nên không được giữ.',
    en: 'The requirement code “{code}” is not of the right form and was not kept.',
  },
  'assessment.import.left-out-text': {
    vi: 'Không thuộc câu nào nên không nhập: “{text}”.',
    en: 'Belongs to no question and was left out: “{text}”.',
  },
  'assessment.import.audio-left-out': {
    vi: 'Âm thanh không đưa vào Word được; hãy phát tệp nghe từ ngân hàng câu hỏi.',
    en: 'A recording cannot be carried by Word; play it from the question bank.',
  },
  'assessment.import.list-flattened': {
    vi: 'Danh sách đánh dấu được ghi thành các dòng thường.',
    en: 'A list was written as ordinary lines.',
  },
  'assessment.import.length-limit': {
    vi: 'Giới hạn độ dài của câu tự luận không ghi được trong Word.',
    en: 'The length limit of an essay cannot be written in Word.',
  },
  'assessment.import.formula-as-text': {
    vi: 'Công thức “{said}” không đổi được sang Word nên để nguyên dạng LaTeX.',
    en: 'The formula “{said}” cannot be turned into a Word equation and stays as LaTeX.',
  },
  'assessment.import.near': {
    vi: '{said} (Gần chữ “{near}”.)',
    en: '{said} (Near “{near}”.)',
  },
  'assessment.import.found-in-file': {
    vi: '{place} trong tệp gốc: {problems}',
    en: '{place} of the file: {problems}',
  },
} satisfies Messages;
