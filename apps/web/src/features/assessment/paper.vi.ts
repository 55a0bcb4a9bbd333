export const vi = {
  sittings: 'Các lớp đã kiểm tra',
  notHeld:
    'Ghi buổi kiểm tra của từng lớp để nhập phiếu trả lời, theo dõi học sinh vắng và phân tích kết quả.',
  hold: 'Ghi buổi kiểm tra',
  held: 'Đã ghi buổi kiểm tra',
  heldAt: 'Bắt đầu làm bài lúc',
  classes: 'Các lớp',
  class: 'Lớp {{name}}',
  sheets: 'đã có {{sheets}}/{{students}} phiếu',
  cancel: 'Bỏ',
  cancelled: 'Đã bỏ buổi kiểm tra',
  sheetsIn: 'Nhập phiếu trả lời',
  sheetsHint:
    'Tệp XLSX hoặc CSV do máy quét hay ứng dụng chấm xuất ra (ZipGrade, TNMaker, Azota…). Chưa ghi gì cho đến khi thầy cô xem lại.',
  sheetsFile: 'Tệp phiếu trả lời',
  habit: {
    student:
      'Cột số báo danh hoặc mã học sinh; không có thì cột họ tên và lớp. Số báo danh một, hai chữ số được hiểu là số thứ tự trong danh sách lớp.',
    code: 'Cột mã đề.',
    answers:
      'Mỗi câu một cột (Câu 1, Câu 2…, đúng/sai ghi ĐSĐS hoặc bốn cột 13a–13d), hoặc một cột chuỗi trả lời ngăn bằng dấu chấm phẩy.',
  },
  otherFile: 'Chọn tệp khác',
  take: 'Nhập {{count}} phiếu',
  taken: 'Đã nhập {{count}} phiếu',
  leaveOut: 'Bỏ qua {{count}} phiếu không nhập được',
  readable: '{{count}} phiếu nhập được',
  refused: '{{count}} phiếu không nhập được',
  essays: '{{count}} câu tự luận mỗi phiếu chờ nhập điểm',
  lacking: 'Tệp không có cột cho câu {{questions}}; các câu này tính là bỏ trống.',
  beyond: 'Đề không có câu của cột {{headings}}; cột bị bỏ qua.',
  student: 'Học sinh',
  line: 'dòng {{row}}',
  code: 'Mã đề',
  score: 'Điểm máy',
  scoreOf: '{{score}}/{{points}}',
  remarks: 'Ghi chú',
} as const;
