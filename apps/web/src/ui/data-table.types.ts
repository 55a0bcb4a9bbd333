import type { ReactNode } from 'react';
import type { Selection } from './bulk-bar';
import type { ListState } from './use-list-state';

export interface Column<Row> {
  /** Also the name the server sorts by. */
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers are right-aligned with tabular figures. */
  kind?: 'text' | 'number' | 'date' | 'status';
  sortable?: boolean;
  /** CSS width; texts without one share the rest. */
  width?: number | string;
  /** Left out of the cards on a phone. */
  wideOnly?: boolean;
}

export interface DataTableProps<Row> {
  /** Names the table for screen readers. */
  label: string;
  /** The first column is the row's title on a phone. */
  columns: readonly Column<Row>[];
  /** `undefined` while loading. */
  rows: readonly Row[] | undefined;
  rowId: (row: Row) => string;
  /** Names a row in "select row …"; its id when left out. */
  rowName?: (row: Row) => string;
  /** Where a row leads: the first cell becomes a link, a click and Enter follow it. */
  href?: (row: Row) => string;
  /** Instead of `href` for what opens in place. */
  onOpen?: (row: Row) => void;
  /** From `useListState`; without it the table neither sorts, searches nor pages. */
  list?: ListState;
  nextCursor?: string | null;
  total?: number;
  /** Filters beside the search box. */
  filters?: ReactNode;
  /** Leave the search box out of a list whose resource has no `q`. */
  searchable?: boolean;
  selection?: Selection;
  /** Buttons of the bar that appears with a selection. */
  bulkActions?: ReactNode;
  error?: unknown;
  onRetry?: () => unknown;
  /** Shown when there is nothing at all; a filtered list says by itself that nothing matches. */
  empty?: ReactNode;
  /** Marks a row that needs attention. */
  highlight?: (row: Row) => boolean;
}
