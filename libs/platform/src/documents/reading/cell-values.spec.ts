import { fold } from '../fold';
import { parseDate, parseGender } from './cell-values';
import { meaningOfCode } from './number-formats';

describe('a date is understood', () => {
  it.each([
    ['01/04/2012', '2012-04-01'],
    ['1/4/2012', '2012-04-01'],
    ['1-4-2012', '2012-04-01'],
    ['01.04.2012', '2012-04-01'],
    [' 01/04/2012 00:00:00', '2012-04-01'],
    ['2012-04-01', '2012-04-01'],
    ['2012-04-01T12:30', '2012-04-01'],
    ['41000', '2012-04-01'],
    ['41000.75', '2012-04-01'],
    ['29/02/2024', '2024-02-29'],
  ])('%s', (cell, date) => expect(parseDate(cell)).toBe(date));

  it.each([
    '29/02/2023',
    '31/04/2012',
    '04/13/2012',
    '00/01/2012',
    '1/4/12',
    '2012',
    '01/04/1899',
    '1/4/2101',
    'hôm qua',
    '',
    '99999',
  ])('but not %s', (cell) => expect(parseDate(cell)).toBeNull());
});

it.each([
  ['Nam', 'male'],
  ['NỮ', 'female'],
  ['nu', 'female'],
  ['x', null],
  ['', null],
])('gender %s', (cell, gender) => expect(parseGender(cell)).toBe(gender));

it.each([
  ['Đặng  Thị\u00a0Hà', 'dang thi ha'],
  ['ĐỖ ĐỨC\nƯỚC', 'do duc uoc'],
  ['Nguyễn'.normalize('NFD'), 'nguyen'],
])('folding %j drops marks and odd blanks', (text, folded) => expect(fold(text)).toBe(folded));

it.each([
  ['dd/mm/yyyy', 'date'],
  ['[$-42A]d mmmm yyyy;@', 'date'],
  ['mm-yy', 'date'],
  ['[h]:mm', 'time'],
  ['General', 'number'],
  ['0.00', 'number'],
  ['#,##0\\ "ngày dạy"', 'number'],
  ['[Red]0', 'number'],
])('the format %s makes a number a %s', (code, meaning) => expect(meaningOfCode(code)).toBe(meaning));
