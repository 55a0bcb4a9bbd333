import { publicLink, youtubeId } from './material-link';
import { searchQuery, searchWords } from './search-words';

describe('A link of a material', () => {
  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://mau.vn/a',
    'không phải địa chỉ',
    'http://localhost/a',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://10.1.2.3/',
    'http://192.168.1.1/admin',
    'http://169.254.169.254/latest',
    'http://[::1]/',
    'http://may-chu.local/',
    'http://intranet/',
    'https://ten:mat-khau@mau.vn/',
  ])('may not be %s', (address) => {
    expect(() => publicLink(address)).toThrow('catalog.link-refused');
  });

  it('is kept in its normal form', () => {
    expect(publicLink(' https://igiaoduc.vn/bài giảng ')).toBe(
      'https://igiaoduc.vn/b%C3%A0i%20gi%E1%BA%A3ng',
    );
  });

  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3', 'dQw4w9WgXcQ'],
    ['https://youtu.be/dQw4w9WgXcQ?si=x', 'dQw4w9WgXcQ'],
    ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'dQw4w9WgXcQ'],
    ['https://youtube.com.hack.vn/watch?v=dQw4w9WgXcQ', null],
    ['https://www.youtube.com/watch?v=<script>', null],
    ['https://igiaoduc.vn/', null],
  ])('%s is the video %s', (address, id) => {
    expect(youtubeId(address)).toBe(id);
  });
});

describe('What is typed into the search box', () => {
  it.each([
    ['Lực và chuyển động', "'luc' & 'va' & 'chuyen' & 'dong':*"],
    ['Đường tròn (O; R)', "'duong' & 'tron' & 'o' & 'r':*"],
    ["'; drop table --", "'drop' & 'table':*"],
    ['  & | ! ', ''],
  ])('%j asks for %s', (typed, query) => {
    expect(searchQuery(searchWords(typed).map((word) => [word]))).toBe(query);
  });

  it('may be spelt in several ways', () => {
    expect(searchQuery([['phan'], ['so', 'sao']])).toBe("'phan' & ('so':* | 'sao':*)");
  });

  it('is asked of one school, by the end of its id', () => {
    const school = '01a2034e-0000-7000-8000-00000000000a';
    expect(searchQuery([['phan'], ['so']], school)).toBe("'00000aphan' & '00000aso':*");
  });
});
