import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

export type UrlValues = Record<string, string | undefined>;

/**
 * State that belongs in the address: filters, the open tab, the chosen week. Values are strings; `undefined` or an empty
 * string removes one. Changing it replaces the history entry unless `push` is asked for.
 */
export function useUrlState(): [UrlValues, (changes: UrlValues, how?: { push?: boolean }) => void] {
  const search = useSearch({ strict: false }) as UrlValues;
  const navigate = useNavigate();
  const change = useCallback(
    (changes: UrlValues, how: { push?: boolean } = {}) => {
      const next = (previous: UrlValues): UrlValues =>
        Object.fromEntries(Object.entries({ ...previous, ...changes }).filter(([, value]) => value));
      void navigate({ to: '.', search: next as never, replace: !how.push, resetScroll: false });
    },
    [navigate],
  );
  return [search, change];
}
