import { periodOf } from './row-period';

const weeks = [
  { id: '1', number: 1, startsOn: '2026-09-07', endsOn: '2026-09-12' },
  { id: '2', number: 2, startsOn: '2026-09-14', endsOn: '2026-09-19' },
];

describe('The plan by week, month and year', () => {
  it('shows the asked week to its Sunday', () => {
    expect(periodOf({ view: 'week', week: 2 }, weeks, '2026-09-07')).toEqual({
      from: '2026-09-14',
      to: '2026-09-20',
    });
  });

  it('shows the week of today when none is asked for, also on a Sunday', () => {
    expect(periodOf({ view: 'week' }, weeks, '2026-09-13').from).toBe('2026-09-07');
  });

  it('shows every day of a month, in a leap year too', () => {
    expect(periodOf({ view: 'month', month: '2028-02' }, weeks, '2026-09-07')).toEqual({
      from: '2028-02-01',
      to: '2028-02-29',
    });
  });

  it('shows the whole year without bounds', () => {
    expect(periodOf({ view: 'year' }, weeks, '2026-09-07')).toEqual({ from: null, to: null });
  });
});
