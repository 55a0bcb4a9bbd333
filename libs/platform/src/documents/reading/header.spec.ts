import { findHeader, type HeaderColumn, requireHeader } from './header';

type Key = 'code' | 'name' | 'born' | 'gender';
const columns: HeaderColumn<Key>[] = [
  { key: 'code', names: ['Mã định danh Bộ GD&ĐT', 'Mã học sinh'], required: true },
  { key: 'name', names: ['Họ và tên', 'Họ tên'], required: true },
  { key: 'born', names: ['Ngày sinh'] },
  { key: 'gender', names: ['Giới tính', 'Nữ'] },
];

describe('the header row is found by its names', () => {
  it('under title rows, in any order, without marks and with footnotes', () => {
    const rows = [
      ['UBND PHƯỜNG VÕ TRƯỜNG TOẢN'],
      ['DANH SÁCH HỌC SINH LỚP 6A'],
      ['STT', 'HO VA TEN (1)', 'ngày  sinh\n(dd/mm/yyyy)', 'Mã định danh\u00a0Bộ GD-ĐT (*)', 'Giới tính:'],
      ['1', 'Trần An', '01/04/2012', '7900000001', 'Nam'],
    ];
    const header = findHeader(rows, columns);
    expect(header).toMatchObject({
      firstIndex: 2,
      nextIndex: 3,
      positions: { name: 1, born: 2, code: 3, gender: 4 },
      missing: [],
      unknown: ['STT'],
    });
    expect(header?.cell(rows[3] ?? [], 'code')).toBe('7900000001');
    expect(header?.cell(['1'], 'code')).toBe('');
  });

  it('when letters are decomposed', () => {
    const rows = [['Mã học sinh'.normalize('NFD'), 'Họ tên'.normalize('NFD')]];
    expect(findHeader(rows, columns)?.positions).toEqual({ code: 0, name: 1 });
  });

  it('spread over two rows with merged cells', () => {
    const points: HeaderColumn<'name' | 'mathLevel' | 'mathPoint' | 'textLevel'>[] = [
      { key: 'name', names: ['Họ tên'], required: true },
      { key: 'mathLevel', names: ['Toán Mức đạt được'] },
      { key: 'mathPoint', names: ['Toán Điểm KTĐK'] },
      { key: 'textLevel', names: ['Tiếng Việt Mức đạt được'] },
    ];
    const rows = [
      ['BẢNG TỔNG HỢP'],
      ['STT', 'Họ tên', 'Toán', '', 'Tiếng Việt', ''],
      ['', '', 'Mức đạt được', 'Điểm KTĐK', 'Mức đạt được', 'Điểm KTĐK'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ['1', 'An', 'T', '9', 'H', '8'],
    ];
    expect(findHeader(rows, points)).toMatchObject({
      firstIndex: 1,
      nextIndex: 4,
      positions: { name: 1, mathLevel: 2, mathPoint: 3, textLevel: 4 },
    });
  });

  it('the second time a class begins, and not in a row of data', () => {
    const header = requireHeader(
      [
        ['Mã học sinh', 'Họ tên', 'Ngày sinh'],
        ['1', 'An', ''],
      ],
      columns,
    );
    expect(header.isHeaderAgain(['MÃ HỌC SINH', 'Họ  tên', 'Ngày sinh'])).toBe(true);
    expect(header.isHeaderAgain(['1', '2', '3'])).toBe(true);
    expect(header.isHeaderAgain(['7900000001', 'Ngô Văn Tên', '01/04/2012'])).toBe(false);
    expect(header.isHeaderAgain(['Lớp 6B'])).toBe(false);
  });
});

describe('a table without its columns is refused', () => {
  it('with the names of the required columns that are missing', () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh'],
      ['An', '01/04/2012'],
    ];
    expect(findHeader(rows, columns)?.missing).toEqual(['Mã định danh Bộ GD&ĐT']);
    expect(() => requireHeader(rows, columns)).toThrow(
      expect.objectContaining({
        code: 'documents.header-not-found',
        details: { missing: ['Mã định danh Bộ GD&ĐT'] },
      }),
    );
  });

  it('when no row in the first forty looks like a header', () => {
    const late = [...Array.from({ length: 40 }, () => ['x', 'y']), ['Mã học sinh', 'Họ tên']];
    expect(findHeader(late, columns)).toBeNull();
    expect(() => requireHeader(late, columns)).toThrow(
      expect.objectContaining({ details: { missing: ['Mã định danh Bộ GD&ĐT', 'Họ và tên'] } }),
    );
  });
});
