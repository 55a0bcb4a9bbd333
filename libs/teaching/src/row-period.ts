import type { ListedWeek } from './row-ground';

export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

export interface AskedPeriod {
  readonly view: 'week' | 'month' | 'year';
  /** Number of a listed week. */
  readonly week?: number;
  /** `2026-11` */
  readonly month?: string;
}

/** The days of a view; a listed week runs to the Sunday before the next one. */
export function periodOf(asked: AskedPeriod, weeks: readonly ListedWeek[], today: string): Period {
  if (asked.view === 'year') return { from: null, to: null };
  if (asked.view === 'month') return monthOf(asked.month ?? today.slice(0, 7));
  const week =
    weeks.find((each) => each.number === asked.week) ?? weeks.findLast((each) => each.startsOn <= today);
  return week ? { from: week.startsOn, to: dayAfter(week.startsOn, 6) } : { from: today, to: today };
}

function monthOf(month: string): Period {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${last}` };
}

function dayAfter(day: string, days: number): string {
  const then = new Date(`${day}T00:00:00Z`);
  then.setUTCDate(then.getUTCDate() + days);
  return then.toISOString().slice(0, 10);
}
