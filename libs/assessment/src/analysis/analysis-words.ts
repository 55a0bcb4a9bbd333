/** Words of the workbooks, which are Vietnamese whatever the reader's language. */
export const levelNames: Record<string, string> = {
  know: 'Biết',
  understand: 'Hiểu',
  apply: 'Vận dụng',
  'apply-high': 'Vận dụng cao',
};

export const kindNames = { regular: 'Thường xuyên', midterm: 'Giữa kì', final: 'Cuối kì' };
