import { isPublicLink } from './link-rule';

describe('A link given to a class', () => {
  it.each([
    'https://lms360.edu.vn/lop/6a?bai=3',
    'http://k12online.vn/',
    'https://zoom.us/j/123456789',
    'https://teams.microsoft.com./l/meetup',
  ])('may be %s', (link) => {
    expect(isPublicLink(link)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'zoom.us/j/1',
    'https://localhost:3000/',
    'https://maychu/',
    'http://lms.truong.local/',
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://192.168.1.10/lop',
    'http://[::1]/',
    'https://thay:matkhau@lms360.edu.vn/',
    '',
  ])('may not be %s', (link) => {
    expect(isPublicLink(link)).toBe(false);
  });
});
