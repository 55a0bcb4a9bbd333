export const vi = {
  export: 'Xuất câu hỏi',
  done: 'Đã xuất câu hỏi',
  losses: 'Xuất ra {{format}}: có phần không mang theo được',
  lead: '{{count}} trong {{total}} câu mất một phần khi xuất. Ngân hàng không thay đổi.',
  everywhere: 'Tất cả {{count}} câu',
  places: '{{count}} câu',
  number: 'Câu {{number}}',
  more: 'và {{count}} câu nữa',
  take: 'Vẫn tải về',
  cancel: 'Thôi',
};
