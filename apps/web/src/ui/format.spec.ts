import { changeLocale } from '~/i18n';
import {
  fold,
  formatBytes,
  formatDate,
  formatDateTime,
  formatHalves,
  formatNumber,
  formatPercent,
  formatShare,
  parseDate,
  parseNumber,
} from './format';

describe('dates and numbers in Vietnamese', () => {
  beforeEach(() => changeLocale('vi'));

  it('writes dates day first, on the calendar of the school', () => {
    expect(formatDate('2026-11-22')).toBe('22/11/2026');
    expect(formatDate('2026-11-21T18:30:00Z')).toBe('22/11/2026');
    expect(formatDateTime('2026-11-22T09:05:00Z')).toBe('22/11/2026 16:05');
    expect(formatDate(null)).toBe('–');
  });

  it('writes decimals with a comma and percents with a space', () => {
    expect(formatNumber(8.3)).toBe('8,3');
    expect(formatNumber(1240)).toBe('1.240');
    expect(formatPercent(0.125)).toBe('12,5\u00a0%');
    expect(formatHalves(3)).toBe('1,5');
    expect(formatBytes(1536)).toBe('1,5\u00a0KB');
  });

  it('does not call a share of nothing zero', () => {
    expect(formatShare({ part: 7, whole: 56 })).toBe('12,5\u00a0%');
    expect(formatShare({ part: 0, whole: 0 })).toBe('–');
  });
});

describe('dates and numbers in English', () => {
  beforeEach(() => changeLocale('en'));
  afterEach(() => changeLocale('vi'));

  it('keeps the day first and uses a point', () => {
    expect(formatDate('2026-11-22')).toBe('22/11/2026');
    expect(formatNumber(1240.5)).toBe('1,240.5');
    expect(formatPercent(0.125)).toBe('12.5%');
  });
});

describe('what people type', () => {
  it.each([
    ['22/11/2026', '2026-11-22'],
    ['2-9-2026', '2026-09-02'],
    ['2026-11-22', '2026-11-22'],
    ['31/02/2026', null],
    ['hôm nay', null],
  ])('reads the date %s as %s', (typed, read) => expect(parseDate(typed)).toBe(read));

  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['12', 12],
    ['1.240,5', null],
    ['hai', null],
  ])('reads the number %s as %s', (typed, read) => expect(parseNumber(typed)).toBe(read));

  it('finds words without their diacritics', () => {
    expect(fold('Đường Lực')).toBe('duong luc');
  });
});
