import { dueDay, YearDays } from './due-days';

const year: YearDays = { lastOfTermOne: '2027-01-09', last: '2027-05-15' };

describe('The day a scheduled report is due', () => {
  it.each([
    ['term-1-end', null, '2026-11-22', '2027-01-09'],
    ['term-1-end', null, '2027-01-09', '2027-01-09'],
    ['term-1-end', null, '2027-01-10', null],
    ['year-end', null, '2027-01-10', '2027-05-15'],
    ['year-end', null, '2027-05-16', null],
    ['monthly', 25, '2026-11-22', '2026-11-25'],
    ['monthly', 22, '2026-11-22', '2026-11-22'],
    ['monthly', 5, '2026-12-06', '2027-01-05'],
  ] as const)('of %s on day %s, asked on %s, is %s', (rule, day, from, expected) => {
    expect(dueDay(rule, day, from, year)).toBe(expected);
  });
});
