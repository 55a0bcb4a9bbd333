import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type EntryState, type TypedCell, unsavedIn } from './entry-state';
import { EntryStore, type Source } from './entry-store';
import type { Sheet } from './gradebook.queries';

export interface MarkEntry extends EntryState {
  unsaved: number;
  write: (cells: readonly TypedCell[], source?: Source) => void;
  undo: () => void;
  forget: (key: string) => void;
  /** Sends what waits now; resolves when the server has answered. */
  flush: () => Promise<void>;
}

/** The entry of one sheet; what waits is sent when the page is left, and leaving the portal with it is asked about. */
export function useMarkEntry(sheet: Sheet): MarkEntry {
  const [store] = useState(() => new EntryStore(sheet));
  const state = useSyncExternalStore(store.subscribe, () => store.state);
  const unsaved = unsavedIn(state);
  useEffect(() => store.take(sheet), [store, sheet]);
  useEffect(() => () => void store.flush(), [store]);
  useEffect(() => {
    if (unsaved === 0) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
  return useMemo(
    () => ({
      ...state,
      unsaved,
      write: (cells, source) => store.write(cells, source),
      undo: () => store.undo(),
      forget: (key) => store.forget(key),
      flush: () => store.flush(),
    }),
    [state, store, unsaved],
  );
}
