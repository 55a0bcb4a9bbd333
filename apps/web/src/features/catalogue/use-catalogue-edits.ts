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
  isDirty: boolean;
  add: (rows: readonly Partial<EntryCells>[]) => EntryRow[];
  remove: (ids: ReadonlySet<string>) => void;
  restore: (ids: ReadonlySet<string>, rows: readonly EntryRow[]) => void;
  discard: () => void;
  batch: () => ReturnType<typeof batchOf>;
  /** Marks refused cells; returns what belongs to no cell, or null. */
  applyProblem: (error: unknown, ids: readonly string[]) => unknown;
}

/** Everything typed, added and taken out since the last save. It survives an expired session: nothing is unmounted. */
export function useCatalogueEdits(entries: readonly CatalogueEntry[], choices: Choices): CatalogueEdits {
  const [added, setAdded] = useState<readonly EntryRow[]>([]);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const originals = useMemo(
    () => [...entries.filter((entry) => !removed.has(entry.id)).map(storedRow), ...added],
    [entries, added, removed],
  );
  const plain = useEdits(originals, rowId);
  const lessons = useMemo(() => new Map(choices.lessons.map((lesson) => [lesson.id, lesson])), [choices]);
  const edits = useMemo(
    () => ({ ...plain, rows: plain.rows.map((row) => followLesson(row, lessons)) }),
    [plain, lessons],
  );
  const stored = [...removed].filter((id) => !id.startsWith('new-'));
  return {
    edits,
    isDirty: edits.changes.length > 0 || added.length > 0 || stored.length > 0,
    add: (cells) => {
      const rows = cells.map(newRow);
      setAdded((now) => [...now, ...rows]);
      return rows;
    },
    remove: (ids) => {
      setAdded((now) => now.filter((row) => !ids.has(row.id)));
      setRemoved((now) => new Set([...now, ...[...ids].filter((id) => !id.startsWith('new-'))]));
    },
    restore: (ids, rows) => {
      setAdded((now) => [...now, ...rows.filter((row) => row.isNew)]);
      setRemoved((now) => new Set([...now].filter((id) => !ids.has(id))));
    },
    discard: () => {
      setAdded([]);
      setRemoved(new Set());
      edits.reset();
    },
    batch: () => batchOf(edits.rows, edits.changes, stored),
    applyProblem: (error, ids) => {
      const { fields } = asProblem(error);
      const cells = refusedCells(fields, ids);
      edits.apply(cells);
      return cells.length > 0 && cells.length === fields.length ? null : error;
    },
  };
}
