import { formatNumber, parseNumber } from '~/ui/format';

/** Half-periods as people read them: 3 → "1,5". */
export function periodsText(halfPeriods: number | null): string {
  return halfPeriods === null ? '–' : formatNumber(halfPeriods / 2, 1);
}

/** Half-periods of "2", "1,5"; null unless a multiple of a half above zero. */
export function halfPeriodsOf(typed: string): number | null {
  const halves = (parseNumber(typed) ?? 0) * 2;
  return Number.isInteger(halves) && halves > 0 && halves <= 400 ? halves : null;
}

export function weeksText(week: number, lastWeek: number | null): string {
  return lastWeek === null || lastWeek === week ? String(week) : `${week}-${lastWeek}`;
}
