import type { Messages } from '@hoclieu/platform';

export const paperMessages = {
  'assessment.codes-need-approval': {
    vi: 'Đề chưa được duyệt nên chưa trộn mã được. Hãy nộp duyệt trước.',
    en: 'The test is not approved yet, so it has no codes. Submit it first.',
  },
  'assessment.codes-already-made': {
    vi: 'Các mã đề đã được tạo và giữ nguyên, vì có thể đã in. Hãy tải lại trang.',
    en: 'The codes were made and stay as they are, for papers may be printed. Reload the page.',
  },
  'assessment.codes-not-made': {
    vi: 'Đề chưa có mã đề. Hãy tạo mã đề rồi tải về.',
    en: 'The test has no codes. Make them, then download.',
  },
  'assessment.test-not-for-paper': {
    vi: 'Chỉ ghi buổi kiểm tra cho đề trên giấy đã duyệt. Đề trực tuyến thì giao cho lớp.',
    en: 'Only approved tests on paper are noted as held. Give an online test to the class instead.',
  },
  'assessment.paper-held-already': {
    vi: 'Có lớp đã được ghi buổi kiểm tra đề này. Hãy tải lại trang và chọn lớp khác.',
    en: 'One of the classes is noted for this test already. Reload the page and choose other classes.',
  },
  'assessment.paper-not-held': {
    vi: 'Chưa ghi buổi kiểm tra đề này cho lớp nào thầy cô dạy. Hãy ghi buổi kiểm tra rồi nhập phiếu.',
    en: 'None of your classes is noted for this test. Note the class, then bring in its sheets.',
  },
  'assessment.sheet-file-missing': {
    vi: 'Chưa có tệp phiếu trả lời. Hãy chọn tệp XLSX hoặc CSV do máy quét hay ứng dụng chấm xuất ra.',
    en: 'There is no file of answer sheets. Choose the XLSX or CSV that the scanner or app exported.',
  },
  'assessment.sheets-refused': {
    vi: 'Có {count} phiếu không nhập được nên chưa phiếu nào được ghi. Hãy sửa tệp, hoặc chọn bỏ qua các phiếu đó; phải còn ít nhất một phiếu nhập được.',
    en: '{count} sheets cannot be taken, so none was. Mend the file, or leave those out; at least one must remain.',
  },
  'assessment.released-sheet-stays': {
    vi: 'Kết quả của lớp đã công bố nên không bỏ phiếu được. Hãy sửa điểm của học sinh và ghi lí do.',
    en: 'The results of the class are released, so the sheet stays. Change the student’s mark and give the reason.',
  },
  'assessment.pdf-not-available': {
    vi: 'Máy chủ chưa cài LibreOffice nên không xuất được PDF. Hãy tải tệp Word, hoặc nhờ người quản trị cài LibreOffice.',
    en: 'LibreOffice is not installed on the server, so there is no PDF. Download the Word file, or ask for LibreOffice.',
  },
} satisfies Messages;
