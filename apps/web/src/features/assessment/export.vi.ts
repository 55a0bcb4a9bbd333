export const vi = {
  export: 'Xuất câu hỏi',
  done: 'Đã xuất câu hỏi',
  format: {
    word: 'Word (.docx)',
    xlsx: 'Excel (.xlsx)',
    'moodle-xml': 'Moodle XML (.xml)',
    gift: 'GIFT (.txt)',
    aiken: 'Aiken (.txt)',
    'qti-2.1': 'QTI 2.1 (.zip)',
    'qti-3.0': 'QTI 3.0 (.zip)',
  },
  losses: 'Xuất ra {{format}}: có phần không mang theo được',
  lead: '{{count}} mục dưới đây mất một phần khi xuất {{total}} câu. Ngân hàng không thay đổi.',
  whole: 'Cả tệp',
  untitled: '(câu không có chữ)',
  take: 'Vẫn tải về',
  cancel: 'Thôi',
};
