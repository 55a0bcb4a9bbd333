export interface SharePoint {
  /** `yyyy-mm-dd` */
  readonly day: string;
  /** 0 to 1 */
  readonly share: number;
}

export type Forecast =
  | { readonly outcome: 'reached'; readonly day: string }
  | { readonly outcome: 'expected'; readonly day: string; readonly perWeek: number }
  | { readonly outcome: 'not-this-year'; readonly day: string; readonly perWeek: number }
  | { readonly outcome: 'standing-still' }
  | { readonly outcome: 'too-early' };

const windowDays = 28;
const dayMs = 86_400_000;

/**
 * The day the target is met if the share goes on growing as in the last four weeks: the least-squares line through
 * those days. Needs two days at least; a share that does not grow has no such day.
 */
export function forecast(points: readonly SharePoint[], target: number, yearEndsOn: string): Forecast {
  const met = points.find((point) => point.share >= target);
  const last = points.at(-1);
  if (met) return { outcome: 'reached', day: met.day };
  if (!last) return { outcome: 'too-early' };
  const recent = points.filter((point) => dayNumber(point.day) > dayNumber(last.day) - windowDays);
  if (recent.length < 2) return { outcome: 'too-early' };
  const perDay = slope(recent);
  if (perDay <= 1e-9) return { outcome: 'standing-still' };
  const day = isoDay(dayNumber(last.day) + Math.ceil((target - last.share) / perDay - 1e-6));
  return { outcome: day <= yearEndsOn ? 'expected' : 'not-this-year', day, perWeek: perDay * 7 };
}

function slope(points: readonly SharePoint[]): number {
  const days = points.map((point) => dayNumber(point.day));
  const meanDay = mean(days);
  const meanShare = mean(points.map((point) => point.share));
  const spread = days.reduce((sum, day) => sum + (day - meanDay) ** 2, 0);
  const together = points.reduce(
    (sum, { share }, i) => sum + ((days[i] ?? 0) - meanDay) * (share - meanShare),
    0,
  );
  return spread === 0 ? 0 : together / spread;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / dayMs;
}

/** Far futures are cut to ten years, which says "not this year" as well and stays a date. */
function isoDay(number: number): string {
  const latest = dayNumber('2099-12-31');
  return new Date(Math.min(number, latest) * dayMs).toISOString().slice(0, 10);
}
