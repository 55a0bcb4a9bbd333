import type { ScheduleRule } from './report-terms';

/** Days of a school year that reports hang on, as ISO dates. */
export interface YearDays {
  readonly lastOfTermOne: string | null;
  readonly last: string;
}

/** The first due day on or after `from`; null when the school year has none left. */
export function dueDay(rule: ScheduleRule, day: number | null, from: string, year: YearDays): string | null {
  if (rule === 'monthly') return monthlyDay(day ?? 1, from);
  const end = rule === 'term-1-end' ? year.lastOfTermOne : year.last;
  return end !== null && end >= from ? end : null;
}

function monthlyDay(day: number, from: string): string {
  const two = String(day).padStart(2, '0');
  const thisMonth = `${from.slice(0, 8)}${two}`;
  if (thisMonth >= from) return thisMonth;
  const next = new Date(`${from.slice(0, 8)}01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return `${next.toISOString().slice(0, 8)}${two}`;
}
