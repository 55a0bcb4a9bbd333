import type { KeyboardEvent } from 'react';

const steps: Record<string, number> = { j: 1, k: -1 };

/** J and K move between the rows of the table inside, from wherever the focus is except a text box. */
export function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (!step || (event.target as Element).closest('input, select, textarea')) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('tbody tr[tabindex]')];
  const here = rows.findIndex((row) => row.contains(event.target as Node));
  rows[here === -1 ? 0 : here + step]?.focus();
  event.preventDefault();
}
