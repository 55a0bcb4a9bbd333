import { useRouterState } from '@tanstack/react-router';
import { type UrlValues, useUrlState } from './use-url-state';

/** Sent as it is; cast it to the query of the resource, which narrows the filters: `query as MaterialQuery`. */
export type ListQuery = Record<string, string | number | undefined> & { limit: number };

/** What a `DataTable` reads and changes of its list; `useListState` keeps it in the address. */
export interface ListState {
  /** Words being looked for. */
  q: string;
  /** `title` ascending, `-title` descending. */
  sort: string;
  filters: UrlValues;
  /** The query of the list resource: `{ q, sort, cursor, limit, ...filters }` without empty values. */
  query: ListQuery;
  isFiltered: boolean;
  isFirstPage: boolean;
  search: (words: string) => void;
  sortBy: (sort: string) => void;
  filter: (changes: UrlValues) => void;
  clear: () => void;
  next: (cursor: string) => void;
  previous: () => void;
}

interface ListOptions {
  /** Names of the filters this list knows, as in the address and in the API. */
  filters?: readonly string[];
  sort?: string;
  limit?: number;
}

/** Cursors only lead forward, so the way back is remembered per page; a shared link goes back to the first page. */
const trails = new Map<string, string[]>();

function present(values: UrlValues): UrlValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}

export function useListState(options: ListOptions = {}): ListState {
  const { filters: names = [], sort: firstSort = '', limit = 50 } = options;
  const [search, change] = useUrlState();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { q = '', sort = firstSort, cursor } = search;
  const filters = present(Object.fromEntries(names.map((name) => [name, search[name]])));
  const restart = (changes: UrlValues): void => {
    trails.delete(path);
    change({ ...changes, cursor: undefined });
  };
  const query = { ...present({ q, sort, cursor }), ...filters, limit };
  return {
    q,
    sort,
    filters,
    query,
    isFiltered: q !== '' || Object.keys(filters).length > 0,
    isFirstPage: !cursor,
    search: (words) => restart({ q: words }),
    sortBy: (next) => restart({ sort: next === firstSort ? undefined : next }),
    filter: restart,
    clear: () => restart(Object.fromEntries(['q', ...names].map((name) => [name, undefined]))),
    next: (to) => {
      trails.set(path, [...(trails.get(path) ?? []), cursor ?? '']);
      change({ cursor: to }, { push: true });
    },
    previous: () => change({ cursor: trails.get(path)?.pop() }, { push: true }),
  };
}
