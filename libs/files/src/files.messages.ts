import type { Messages } from '@hoclieu/platform';

export const filesMessages = {
  'files.no-file': {
    vi: 'Chưa có tệp nào được gửi lên. Hãy chọn một tệp rồi tải lại.',
    en: 'No file was sent. Choose a file and upload again.',
  },
  'files.empty-file': {
    vi: 'Tệp “{name}” không có nội dung (0 byte). Hãy mở tệp trên máy để kiểm tra rồi tải lại.',
    en: '“{name}” is empty (0 bytes). Open it on your computer, check it and upload again.',
  },
  'files.upload-interrupted': {
    vi: 'Việc tải lên bị ngắt giữa chừng; chưa có gì được lưu. Hãy tải lại tệp.',
    en: 'The upload was cut off; nothing was kept. Upload the file again.',
  },
  'files.executable-refused': {
    vi: 'Tệp “{name}” là chương trình chạy được nên không được nhận. Hãy gửi tài liệu, ảnh, âm thanh, video hoặc gói H5P.',
    en: '“{name}” is a program and is not accepted. Send a document, picture, sound, video or H5P package.',
  },
  'files.captions-broken': {
    vi: 'Phụ đề “{name}” chưa có dòng thời gian nào. Hãy ghi mỗi câu sau một dòng dạng 00:00:01.000 --> 00:00:04.000.',
    en: 'The captions “{name}” hold no times. Put each line under one like 00:00:01.000 --> 00:00:04.000.',
  },
  'files.kind-not-accepted': {
    vi: 'Loại tệp của “{name}” ({found}) không nằm trong danh sách được nhận. Hãy lưu thành PDF, DOCX, PPTX, XLSX, ảnh, MP4, MP3, ZIP hoặc H5P.',
    en: 'The kind of “{name}” ({found}) is not accepted. Save it as PDF, DOCX, PPTX, XLSX, picture, MP4, MP3, ZIP or H5P.',
  },
  'files.web-page-refused': {
    vi: 'Tệp “{name}” là trang web (HTML). Hãy nén cả thư mục bài giảng thành ZIP hoặc thêm địa chỉ trang dưới dạng liên kết.',
    en: '“{name}” is a web page (HTML). Pack the whole lesson folder as ZIP, or add the address as a link.',
  },
  'files.active-drawing-refused': {
    vi: 'Hình vẽ SVG “{name}” có chứa mã lệnh hoặc nội dung nhúng từ bên ngoài. Hãy xuất lại thành SVG thuần hoặc PNG.',
    en: 'The SVG drawing “{name}” holds scripts or outside content. Export it as a plain SVG or as PNG.',
  },
  'files.old-office-format': {
    vi: 'Tệp “{name}” ở định dạng Office cũ (.doc, .xls, .ppt) hoặc được đặt mật khẩu. Hãy mở và lưu lại thành .docx, .xlsx, .pptx không mật khẩu.',
    en: '“{name}” is an old Office file (.doc, .xls, .ppt) or has a password. Save it as .docx, .xlsx or .pptx without a password.',
  },
  'files.content-mismatch': {
    vi: 'Tên tệp “{name}” có đuôi .{extension} nhưng nội dung là .{found}. Hãy đổi đuôi tệp cho đúng hoặc chọn lại tệp.',
    en: '“{name}” ends in .{extension} but its content is .{found}. Correct the extension or choose another file.',
  },
  'files.macros-refused': {
    vi: 'Tệp “{name}” chứa macro. Hãy lưu lại bản không có macro (.docx, .xlsx, .pptx).',
    en: '“{name}” contains macros. Save a copy without them (.docx, .xlsx, .pptx).',
  },
  'files.archive-broken': {
    vi: 'Tệp nén “{name}” bị hỏng hoặc không đọc được. Hãy nén lại rồi tải lên.',
    en: 'The archive “{name}” is damaged or cannot be read. Pack it again and upload.',
  },
  'files.archive-encrypted': {
    vi: 'Tệp nén “{name}” có mật khẩu nên không kiểm tra được. Hãy nén lại không đặt mật khẩu.',
    en: 'The archive “{name}” has a password and cannot be checked. Pack it again without one.',
  },
  'files.archive-suspicious': {
    vi: 'Tệp nén “{name}” bung ra quá lớn so với kích thước nén nên không được nhận. Hãy kiểm tra và nén lại các tệp cần thiết.',
    en: 'The archive “{name}” unpacks to far more than it should and is not accepted. Check it and pack only what is needed.',
  },
  'files.executable-inside': {
    vi: 'Tệp nén “{name}” chứa chương trình chạy được ({entry}). Hãy bỏ tệp đó ra rồi nén lại.',
    en: 'The archive “{name}” contains a program ({entry}). Take it out and pack again.',
  },
} satisfies Messages;
