import { readSmallTable } from './read-table';
import { rowsOf, upload } from '../testing/upload';

const table = [
  ['Mã', 'Họ tên', 'Ghi chú'],
  ['1', 'Nguyễn Thị Ánh', 'Hà Nội'],
];
const written = (separator: string) => table.map((cells) => cells.join(separator)).join('\r\n');

describe('a CSV file is read as schools save it', () => {
  it.each([
    ['commas', Buffer.from(written(','))],
    ['semicolons', Buffer.from(written(';'))],
    ['tabs', Buffer.from(written('\t'))],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${written(',')}`)],
    ['UTF-16 little endian ("Unicode Text")', Buffer.from(`\ufeff${written('\t')}`, 'utf16le')],
    ['UTF-16 big endian', Buffer.from(`\ufeff${written('\t')}`, 'utf16le').swap16()],
    ['old line ends', Buffer.from(written(',').replaceAll('\r\n', '\r'))],
    ['a line that names the separator', Buffer.from(`sep=;\r\n${written(';')}`)],
  ])('%s', async (_name, bytes) => {
    expect(await rowsOf(bytes)).toEqual(table);
  });

  it('letters cut in two by the network stay whole', async () => {
    const rows = await readSmallTable(upload(Buffer.from(written(',')), 3), 'a.csv', 10);
    expect(rows.map((row) => row.cells)).toEqual(table);
  });

  it('line breaks, separators and quotes inside quotes belong to the cell', async () => {
    expect(await rowsOf('"Họ và\ntên","Nơi sinh"\n"An ""Bi""","Hà Nội, Việt Nam"\n')).toEqual([
      ['Họ và\ntên', 'Nơi sinh'],
      ['An "Bi"', 'Hà Nội, Việt Nam'],
    ]);
  });

  it('commas in addresses do not beat the semicolon that separates', async () => {
    const rows = await rowsOf('Mã;Tên;Địa chỉ\n1;An;12, phố A, Hà Nội\n2;Bi;5, phố B, Huế\n3;Chi;Đà Lạt\n');
    expect(rows.map((cells) => cells.length)).toEqual([3, 3, 3, 3]);
  });

  it('rows keep the number a spreadsheet program shows, blank and title rows counted', async () => {
    const rows = await readSmallTable(
      upload('TRƯỜNG THCS SEN HỒNG\n\n,,\n"Họ\ntên",Lớp\nAn,6A,,\n'),
      'a.csv',
      10,
    );
    expect(rows.map(({ row, cells }) => [row, cells])).toEqual([
      [1, ['TRƯỜNG THCS SEN HỒNG']],
      [4, ['Họ\ntên', 'Lớp']],
      [5, ['An', '6A']],
    ]);
  });

  it('a stray quote inside a cell is kept', async () => {
    expect(await rowsOf('a,b\nBài 5" trang,2\n')).toEqual([
      ['a', 'b'],
      ['Bài 5" trang', '2'],
    ]);
  });
});
