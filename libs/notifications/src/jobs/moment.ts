import { schoolTimeZone } from '@hoclieu/platform';

/** `{ due: '2026-12-24', hour: '16:00' }`, as the school's clock shows it. */
export function momentOf(iso: string): { due: string; hour: string } {
  const shown = new Date(iso).toLocaleString('sv-SE', { timeZone: schoolTimeZone });
  return { due: shown.slice(0, 10), hour: shown.slice(11, 16) };
}
