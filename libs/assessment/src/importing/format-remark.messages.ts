import type { Messages } from '@hoclieu/platform';

/** What the formats of other systems cannot be understood in, or cannot carry: on the way in and on the way out. */
export const formatRemarkMessages = {
  'assessment.import.gift-syntax': {
    vi: 'Không đọc được câu này theo định dạng GIFT (“{said}”). Kiểm tra dấu ngoặc nhọn và viết \\= \\~ \\# \\{ \\} khi các dấu đó là chữ.',
    en: 'This question is not GIFT (“{said}”). Check its braces, and write \\= \\~ \\# \\{ \\} where those signs are text.',
  },
  'assessment.import.aiken-no-answer': {
    vi: 'Câu cuối chưa có dòng “ANSWER: …”.',
    en: 'The last question has no line “ANSWER: …”.',
  },
  'assessment.import.kind-unknown': {
    vi: 'Chưa có dạng câu hỏi “{kind}”. Hãy chuyển câu này sang dạng khác rồi xuất lại, hoặc bỏ qua.',
    en: 'There is no question form “{kind}” here. Change it to another form and export again, or skip it.',
  },
  'assessment.import.item-missing': {
    vi: 'Gói liệt kê tệp “{file}” nhưng trong gói không có tệp này.',
    en: 'The package lists “{file}”, but the file is not in it.',
  },
  'assessment.import.item-broken': {
    vi: 'Tệp “{file}” không phải XML đúng nên không đọc được câu hỏi.',
    en: 'The file “{file}” is broken XML, so its question cannot be read.',
  },
  'assessment.import.item-declares': {
    vi: 'Tệp “{file}” có khai báo DOCTYPE hoặc thực thể (entity), có thể lấy dữ liệu từ nơi khác nên không được đọc. Hãy bỏ khai báo đó.',
    en: 'The file “{file}” declares a DOCTYPE or entities, which may fetch data from elsewhere, and was not read. Remove the declaration.',
  },
  'assessment.import.no-interaction': {
    vi: 'Câu hỏi không có phần trả lời.',
    en: 'The item asks for no answer.',
  },
  'assessment.import.several-interactions': {
    vi: 'Câu hỏi có nhiều phần trả lời khác nhau ({names}). Hãy tách thành nhiều câu.',
    en: 'The item asks in several ways at once ({names}). Split it into several questions.',
  },
  'assessment.import.own-scoring': {
    vi: 'Cách chấm riêng của câu hỏi không được giữ; chỉ giữ đáp án đúng.',
    en: 'The item’s own way of scoring is not kept, only its right answer.',
  },
  'assessment.import.true-false-as-choice': {
    vi: 'Câu đúng/sai một ý được đưa vào thành câu chọn “Đúng” hoặc “Sai”.',
    en: 'A single true/false statement became a choice between “Đúng” and “Sai”.',
  },
  'assessment.import.partial-credit': {
    vi: 'Điểm thành phần của từng phương án không được giữ.',
    en: 'Partial credit of single answers is not kept.',
  },
  'assessment.import.feedback-joined': {
    vi: 'Phản hồi của từng phương án được ghép vào lời giải.',
    en: 'Feedback on single answers was joined to the solution.',
  },
  'assessment.import.feedback-left-out': {
    vi: 'Phản hồi của từng chỗ trống bị bỏ.',
    en: 'Feedback on single gaps was left out.',
  },
  'assessment.import.hints-left-out': { vi: 'Gợi ý (hint) bị bỏ.', en: 'Hints were left out.' },
  'assessment.import.markdown-as-text': {
    vi: 'Nội dung viết bằng Markdown được giữ nguyên như chữ thường.',
    en: 'Text written in Markdown was kept as it stands.',
  },
  'assessment.import.link-left-out': {
    vi: 'Liên kết tới {address} bị bỏ; chữ của liên kết được giữ.',
    en: 'The link to {address} was left out; its words are kept.',
  },
  'assessment.import.look-left-out': {
    vi: 'Màu chữ, phông chữ riêng bị bỏ.',
    en: 'Colours and fonts were left out.',
  },
  'assessment.import.formula-left-out': {
    vi: 'Có công thức MathML không chuyển được sang LaTeX. Hãy gõ lại công thức.',
    en: 'A MathML formula could not be turned into LaTeX. Type it again.',
  },
  'assessment.import.case-ignored': {
    vi: 'Phân biệt chữ hoa, chữ thường khi chấm không được giữ.',
    en: 'Capital letters no longer count when the answer is marked.',
  },
  'assessment.import.wildcards-as-text': {
    vi: 'Dấu * trong đáp án không còn nghĩa là “chữ bất kì”.',
    en: 'The sign * in an answer no longer stands for any letters.',
  },
  'assessment.import.units-left-out': {
    vi: 'Đơn vị đo đi kèm đáp án bị bỏ.',
    en: 'Units of the answer were left out.',
  },
  'assessment.import.template-left-out': {
    vi: 'Mẫu bài làm soạn sẵn bị bỏ.',
    en: 'The prepared response template was left out.',
  },
  'assessment.import.order-not-kept': {
    vi: 'Yêu cầu giữ nguyên thứ tự phương án không ghi được.',
    en: 'That the options keep their order cannot be written.',
  },
  'assessment.import.several-not-kept': {
    vi: 'Câu cho phép chọn nhiều phương án được ghi thành câu chọn một.',
    en: 'A question that allows several options is written as one that allows one.',
  },
  'assessment.import.written-as-matching': {
    vi: 'Định dạng không có dạng câu này nên được ghi thành câu ghép đôi.',
    en: 'The format has no such form; it is written as matching.',
  },
  'assessment.import.scale-left-out': {
    vi: 'Thang điểm đúng/sai 0,1 – 0,25 – 0,5 – 1 không ghi được: mỗi ý được chấm như nhau.',
    en: 'The scale 0.1 – 0.25 – 0.5 – 1 of true/false cannot be written: each statement counts the same.',
  },
  'assessment.import.numbers-as-text': {
    vi: 'Câu có cả đáp án số và đáp án chữ: đáp án số được ghi như chữ, không còn sai số.',
    en: 'Numbers and words are both accepted: the numbers are written as words, without tolerance.',
  },
  'assessment.import.rubric-left-out': {
    vi: 'Hướng dẫn chấm không ghi được.',
    en: 'The marking guide cannot be written.',
  },
  'assessment.import.question-left-out': {
    vi: 'Định dạng không có dạng câu này nên câu không có trong tệp.',
    en: 'The format has no such form, so the question is not in the file.',
  },
  'assessment.import.picture-left-out': { vi: 'Ảnh không ghi được.', en: 'Pictures cannot be written.' },
  'assessment.import.facts-left-out': {
    vi: 'Mức độ, chương, bài, yêu cầu cần đạt không ghi được.',
    en: 'Level, chapter, lesson and requirement cannot be written.',
  },
  'assessment.import.explanation-left-out': {
    vi: 'Lời giải không ghi được.',
    en: 'The solution cannot be written.',
  },
  'assessment.import.stimulus-in-question': {
    vi: 'Ngữ liệu chung được ghi vào đầu câu hỏi.',
    en: 'The shared text is written at the beginning of the question.',
  },
  'assessment.import.formatting-left-out': {
    vi: 'Chữ đậm, nghiêng, chỉ số trên dưới không ghi được.',
    en: 'Bold, italic, raised and lowered letters cannot be written.',
  },
  'assessment.import.table-flattened': {
    vi: 'Bảng được ghi thành các dòng chữ.',
    en: 'Tables are written as lines of text.',
  },
  'assessment.import.too-many-parts': {
    vi: 'Chỉ ghi được {limit} phương án hoặc ý đầu tiên.',
    en: 'Only the first {limit} options or entries can be written.',
  },
  'assessment.import.lines-joined': {
    vi: 'Các đoạn văn được nối thành một dòng.',
    en: 'Paragraphs are joined to one line.',
  },
} satisfies Messages;
