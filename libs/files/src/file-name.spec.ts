import { cleanFileName } from './file-name';

describe('The name of an uploaded file', () => {
  it.each([
    ['Bài giảng Lực.pdf', 'Bài giảng Lực.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\Lan\\bai 1.docx', 'bai 1.docx'],
    ['de:thi?*<1>.xlsx', 'de-thi---1-.xlsx'],
    ['hoc\u202efdp.exe', 'hocfdp.exe'],
    ['   .an.pdf  ', 'an.pdf'],
    ['con.pdf', '_con.pdf'],
    ['', 'tep'],
  ])('%j is kept as %j', (raw, kept) => {
    expect(cleanFileName(raw)).toBe(kept);
  });

  it('is cut to 150 characters and keeps its extension', () => {
    const name = cleanFileName(`${'a'.repeat(300)}.pdf`);
    expect(name).toHaveLength(150);
    expect(name.endsWith('.pdf')).toBe(true);
  });
});
