import { useEffect, useEffectEvent } from 'react';

/** Longer than between two keys of who types fast, shorter than finding the next name. */
export const settledAfterMs = 600;

/** Acts once nothing was typed for a moment: what looks complete may go on, as 8,2 does in 8,25. */
export function useSettled(value: string | null, act: (value: string) => void): void {
  const settle = useEffectEvent(act);
  useEffect(() => {
    if (value === null) return undefined;
    const timer = setTimeout(() => settle(value), settledAfterMs);
    return () => clearTimeout(timer);
  }, [value]);
}
