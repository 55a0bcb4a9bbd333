export const vi = {
  export: 'Xuất câu hỏi',
  done: 'Đã xuất câu hỏi',
  losses: 'Xuất ra {{format}}: có phần không mang theo được',
  lead: '{{count}} mục dưới đây mất một phần khi xuất {{total}} câu. Ngân hàng không thay đổi.',
  whole: 'Cả tệp',
  take: 'Vẫn tải về',
  cancel: 'Thôi',
};
