import { useMemo, useState } from 'react';
import { asProblem } from '~/api/problem';
import { type Edits, useEdits } from '~/ui/use-edits';
import { inputOf, newCells, type PlanCells, refusedCells, rowId, storedCells } from './plan-cells';
import type { PlanRow, PlanRowInput, ProposedRow } from './teaching.queries';

export interface PlanEdits {
  edits: Edits<PlanCells>;
  isDirty: boolean;
  add: (rows: readonly Partial<ProposedRow>[]) => void;
  remove: (ids: ReadonlySet<string>) => void;
  restore: (ids: ReadonlySet<string>, rows: readonly PlanCells[]) => void;
  discard: () => void;
  /** What to send, and the ids of the rows in the order they are sent. */
  batch: () => { rows: PlanRowInput[]; ids: string[]; removedRowIds: string[] };
  /** Marks refused cells; returns what belongs to no cell, or null. */
  refuse: (error: unknown, ids: readonly string[]) => unknown;
}

/** Everything typed, added and taken out of a plan since the last save. */
export function usePlanEdits(stored: readonly PlanRow[]): PlanEdits {
  const [added, setAdded] = useState<readonly PlanCells[]>([]);
  const [removed, setRemoved] = useState<ReadonlySet<string>>(new Set());
  const originals = useMemo(
    () => [...stored.filter((row) => !removed.has(row.id)).map(storedCells), ...added],
    [stored, added, removed],
  );
  const edits = useEdits(originals, rowId);
  const isChanged = (row: PlanCells): boolean => row.isNew || edits.isDirty(row.id);
  return {
    edits,
    isDirty: removed.size > 0 || edits.rows.some(isChanged),
    add: (rows) => setAdded((now) => [...now, ...rows.map(newCells)]),
    remove: (ids) => {
      setAdded((now) => now.filter((row) => !ids.has(row.id)));
      setRemoved((now) => new Set([...now, ...stored.filter(({ id }) => ids.has(id)).map(({ id }) => id)]));
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
    batch: () => {
      const changed = edits.rows.filter(isChanged);
      return { rows: changed.map(inputOf), ids: changed.map(rowId), removedRowIds: [...removed] };
    },
    refuse: (error, ids) => {
      const cells = refusedCells(error, ids);
      edits.judge(cells);
      return cells.length > 0 && cells.length === asProblem(error).fields.length ? null : error;
    },
  };
}
