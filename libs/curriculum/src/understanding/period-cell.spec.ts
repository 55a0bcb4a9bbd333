import { readPeriods, writtenNumbers } from './period-cell';

const count = (halfPeriods: number, doubt: string | null = null) => ({ says: 'count', halfPeriods, doubt });
const numbers = (list: number[], lessonTotal: number | null = null) => ({
  says: 'numbers',
  numbers: list,
  lessonTotal,
});

describe('a periods cell', () => {
  test.each([
    ['(2 tiết)', count(4)],
    ['2 tiết', count(4)],
    ['02 tiết', count(4)],
    ['2t', count(4)],
    ['1,5 tiết', count(3)],
    ['2\u00a0ti\u00ea\u0301t', count(4)],
    ['3 tiết (5-7)', { ...count(6), numbers: [5, 6, 7] }],
    ['2 periods', count(4)],
    ['2-3 tiết', count(4, 'range')],
    ['Tiết 5-6', numbers([5, 6])],
    ['tiết 5, 6', numbers([5, 6])],
    ['Tiết 4 đến 6', numbers([4, 5, 6])],
    ['Từ tiết 4 đến tiết 6', numbers([4, 5, 6])],
    ['Tiết 35, 36', numbers([35, 36])],
    ['Tiết 35, tiết 36', numbers([35, 36])],
    ['Tiết CT 1-3', numbers([1, 2, 3])],
    ['Tiết 7 và 8', numbers([7, 8])],
    ['Tiết 1 → 3', numbers([1, 2, 3])],
    ['Tiết 1 (2 tiết)', numbers([1], 4)],
    ['5-6 (2 tiết)', numbers([5, 6], 4)],
    ['T5-6', numbers([5, 6])],
  ])('%s says itself what it is', (cell, expected) => {
    expect(readPeriods(cell)).toMatchObject(expected);
  });

  test.each([
    ['2', 4, [2]],
    ['02', 4, [2]],
    ['(2)', 4, [2]],
    ['2.', 4, [2]],
    ['1,0', 2, null],
    ['0,5', 1, null],
    ['5.5', 11, null],
    ['½', 1, null],
    ['1½', 3, null],
    ['4,5', 9, [4, 5]],
    ['8,9', null, [8, 9]],
    ['17 – 18', null, [17, 18]],
    ['55,56,57', null, [55, 56, 57]],
    ['10.', 20, [10]],
  ])('%s is a count in one column and numbers in the other', (cell, halfPeriods, list) => {
    expect(readPeriods(cell)).toMatchObject({ says: null, halfPeriods, numbers: list });
  });

  test.each([
    '',
    '90 phút',
    'Tuần 9',
    '35 tuần',
    'x',
    '-',
    '0',
    '0,3',
    'Viết trên giấy',
    '140 tiết/năm học kì',
  ])('%s says nothing about a lesson, or no more than it says', (cell) => {
    const reading = readPeriods(cell);
    expect(reading === null || reading.says === 'count').toBe(true);
  });

  test('"5-6" that a spreadsheet turned into a date is read and doubted', () => {
    expect(readPeriods('2026-06-05')).toMatchObject({ numbers: [5, 6], doubt: 'date' });
  });

  test('numbers are written as people write them', () => {
    expect(writtenNumbers([5, 6, 7, 9])).toBe('5-7, 9');
  });
});
