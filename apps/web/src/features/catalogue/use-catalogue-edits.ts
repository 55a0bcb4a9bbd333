import { useMemo, useState } from 'react';
import { asProblem } from '~/api/problem';
import { type Edits, useEdits } from '~/ui/use-edits';
import type { CatalogueEntry, Choices } from './catalogues.queries';
import {
  batchOf,
  type EntryCells,
  type EntryRow,
  followLesson,
  newRow,
  refusedCells,
  rowId,
  storedRow,
} from './entry-row';

export interface CatalogueEdits {
  edits: Edits<EntryRow>;
  /** One for each row that a save would send. */
  unsaved: Edits<EntryRow>['changes'];
  isDirty: boolean;
  add: (rows: readonly Partial<EntryCells>[]) => EntryRow[];
  remove: (ids: ReadonlySet<string>) => void;
  restore: (ids: ReadonlySet<string>, rows: readonly EntryRow[]) => void;
  discard: () => void;
  batch: () => ReturnType<typeof batchOf>;
  /** Marks refused cells; returns what belongs to no cell, or null. */
  applyProblem: (error: unknown, ids: readonly string[]) => unknown;
}

const isStored = (id: string): boolean => !id.startsWith('new-');

/** Rows added and taken out since the last save. */
function useRows(entries: readonly CatalogueEntry[]) {
  const [added, setAdded] = useState<readonly EntryRow[]>([]);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(
    () => [...entries.filter((entry) => !removed.has(entry.id)).map(storedRow), ...added],
    [entries, added, removed],
  );
  return {
    rows,
    removed: [...removed],
    add: (cells: readonly Partial<EntryCells>[]): EntryRow[] => {
      const news = cells.map(newRow);
      setAdded((now) => [...now, ...news]);
      return news;
    },
    remove: (ids: ReadonlySet<string>): void => {
      setAdded((now) => now.filter((row) => !ids.has(row.id)));
      setRemoved((now) => new Set([...now, ...[...ids].filter(isStored)]));
    },
    restore: (ids: ReadonlySet<string>, back: readonly EntryRow[]): void => {
      setAdded((now) => [...now, ...back.filter((row) => row.isNew)]);
      setRemoved((now) => new Set([...now].filter((id) => !ids.has(id))));
    },
    forget: (): void => {
      setAdded([]);
      setRemoved(new Set());
    },
  };
}

/** Everything typed, added and taken out since the last save. It survives an expired session: nothing is unmounted. */
export function useCatalogueEdits(entries: readonly CatalogueEntry[], choices: Choices): CatalogueEdits {
  const { rows, removed, add, remove, restore, forget } = useRows(entries);
  const plain = useEdits(rows, rowId);
  const lessons = useMemo(() => new Map(choices.lessons.map((lesson) => [lesson.id, lesson])), [choices]);
  const edits = { ...plain, rows: plain.rows.map((row) => followLesson(row, lessons)) };
  const batch = () => batchOf(edits.rows, edits.changes, removed);
  const unsaved = batch().ids.map((id) => ({ id, values: {} }));
  return {
    edits,
    unsaved,
    isDirty: unsaved.length > 0,
    add,
    remove,
    restore,
    discard: () => {
      forget();
      edits.reset();
    },
    batch,
    applyProblem: (error, ids) => {
      const { fields } = asProblem(error);
      const cells = refusedCells(fields, ids);
      edits.apply(cells);
      return cells.length > 0 && cells.length === fields.length ? null : error;
    },
  };
}
