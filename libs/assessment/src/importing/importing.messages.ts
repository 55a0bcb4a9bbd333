import type { Messages } from '@hoclieu/platform';

export const importingMessages = {
  'assessment.not-a-word-file': {
    vi: 'Tệp “{file}” không phải văn bản Word. Hãy chọn tệp .docx chứa câu hỏi.',
    en: 'The file “{file}” is no Word document. Choose a .docx that holds questions.',
  },
  'assessment.not-a-moodle-file': {
    vi: 'Tệp “{file}” không phải ngân hàng câu hỏi xuất từ Moodle (Moodle XML). Trong Moodle hãy chọn Xuất → Moodle XML.',
    en: 'The file “{file}” is no question bank of Moodle. In Moodle choose Export → Moodle XML.',
  },
  'assessment.not-a-qti-package': {
    vi: 'Tệp “{file}” không phải gói QTI: trong gói không có imsmanifest.xml. Hãy xuất lại thành gói QTI 2.1 hoặc 3.0 (.zip).',
    en: 'The file “{file}” is no QTI package: it has no imsmanifest.xml. Export it again as a QTI 2.1 or 3.0 package (.zip).',
  },
  'assessment.no-question-found': {
    vi: 'Không tìm thấy câu hỏi nào trong tệp “{file}”. Trong tệp Word mỗi câu cần bắt đầu bằng “Câu 1.” (hoặc “Câu 1:”, “Bài 1”); hãy kiểm tra định dạng đã chọn, sửa rồi tải lên lại.',
    en: 'No question was found in the file “{file}”. In Word each has to begin with “Câu 1.” (or “Câu 1:”, “Bài 1”); check the format you chose, mend the file and upload it again.',
  },
  'assessment.import-format-unknown': {
    vi: 'Chưa nhập được định dạng “{format}”. Hãy chọn một định dạng trong danh sách.',
    en: 'The format “{format}” cannot be imported. Choose one of the list.',
  },
  'assessment.import-form-incomplete': {
    vi: 'Hãy chọn môn học và khối lớp trước khi chọn tệp.',
    en: 'Choose the subject and the grade before the file.',
  },
  'assessment.import-file-missing': {
    vi: 'Chưa có tệp nào được gửi lên. Hãy chọn một tệp.',
    en: 'No file was sent. Choose one.',
  },
  'assessment.import-too-many-questions': {
    vi: 'Tệp có hơn {limit} câu hỏi. Hãy chia thành nhiều tệp.',
    en: 'The file holds more than {limit} questions. Split it.',
  },
  'assessment.import-already-kept': {
    vi: 'Các câu hỏi của tệp này đã được đưa vào ngân hàng. Hãy sửa trong ngân hàng câu hỏi.',
    en: 'The questions of this file are in the bank already. Change them there.',
  },
  'assessment.import-nothing-to-keep': {
    vi: 'Không còn câu nào để đưa vào ngân hàng: hãy sửa câu lỗi hoặc bỏ dấu “bỏ qua”.',
    en: 'No question is left to keep: mend a bad one, or take one back that was skipped.',
  },
  'assessment.import-levels-missing': {
    vi: 'Còn {count} câu chưa có mức độ nhận thức. Hãy chọn mức độ cho các câu đó rồi đưa vào ngân hàng.',
    en: '{count} questions have no cognitive level yet. Choose one for them, then keep them.',
  },
  'assessment.import-no-bad-questions': {
    vi: 'Không có câu lỗi nào để tải về.',
    en: 'There are no bad questions to download.',
  },
} satisfies Messages;
