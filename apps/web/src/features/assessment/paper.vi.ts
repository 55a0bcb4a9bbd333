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
} as const;
