import { useCallback, useMemo, useState } from 'react';
import { asProblem } from '~/api/problem';

/** One cell given a new value, or a reason why what was typed cannot be one. */
export interface CellChange {
  id: string;
  column: string;
  value?: unknown;
  refusal?: string;
}

type Drafts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Refusals = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface EditState {
  drafts: Drafts;
  /** What could not be read as a value of its cell. */
  refusals: Refusals;
  /** What the server said of the last save: shown until the cell or the save is tried again, and blocks neither. */
  judgements: Refusals;
}

export interface Edits<Row> {
  /** The rows as edited. */
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** What to send: one entry a changed row, in the order of the rows. */
  changes: readonly { id: string; values: Partial<Row> }[];
  isDirty: (id: string) => boolean;
  refusalsOf: (id: string) => Readonly<Record<string, string>> | undefined;
  /** Something typed is not a value; what the server refused may be sent again. */
  hasRefusals: boolean;
  apply: (changes: readonly CellChange[]) => void;
  /** Marks exactly these cells as refused by the server. */
  judge: (refused: readonly CellChange[]) => void;
  undo: () => void;
  canUndo: boolean;
  /** Forgets all edits: after saving, or to start again. */
  reset: () => void;
  /**
   * Marks the cells the server refused, from paths such as `entries.3.dueOn` where 3 counts in `changes`. Returns what
   * belongs to no cell, for a `ProblemAlert`, or `null`.
   */
  applyProblem: (error: unknown) => unknown;
}

const nothing: EditState = { drafts: {}, refusals: {}, judgements: {} };

function without<T>(record: Readonly<Record<string, T>> | undefined, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([name]) => name !== key));
}

function withChange<Row>(state: EditState, original: Row | undefined, change: CellChange): EditState {
  const { id, column, value, refusal } = change;
  const refused = without(state.refusals[id], column);
  const judgements = { ...state.judgements, [id]: without(state.judgements[id], column) };
  const refusals = (cells: Record<string, string>): Refusals => ({ ...state.refusals, [id]: cells });
  if (refusal) return { ...state, judgements, refusals: refusals({ ...refused, [column]: refusal }) };
  const draft = without(state.drafts[id], column);
  if ((original as Record<string, unknown> | undefined)?.[column] !== value) draft[column] = value;
  const drafts = without(state.drafts, id);
  if (Object.keys(draft).length > 0) drafts[id] = draft;
  return { drafts, judgements, refusals: refusals(refused) };
}

function judgementsOf(refused: readonly CellChange[]): Refusals {
  const byRow: Record<string, Record<string, string>> = {};
  for (const { id, column, refusal } of refused) byRow[id] = { ...byRow[id], [column]: refusal ?? '' };
  return byRow;
}

const cellPath = /(\d+)\.(?:values\.|changes\.)?([^.]+)$/;

/** The cells a problem names, when its paths count in `changes`. */
function refusedCells(error: unknown, changes: Edits<unknown>['changes']): CellChange[] {
  return asProblem(error).fields.flatMap(({ path, message }) => {
    const [, index, column] = cellPath.exec(path) ?? [];
    const id = index === undefined ? undefined : changes[Number(index)]?.id;
    return id && column ? [{ id, column, refusal: message }] : [];
  });
}

function useDrafts<Row>(rows: readonly Row[], rowId: (row: Row) => string, drafts: Drafts) {
  return useMemo(() => {
    const changed = rows.map(rowId).filter((id) => drafts[id] !== undefined);
    return {
      rows: rows.map((row) => (drafts[rowId(row)] ? { ...row, ...drafts[rowId(row)] } : row)),
      changes: changed.map((id) => ({ id, values: drafts[id] as Partial<Row> })),
    };
  }, [rows, rowId, drafts]);
}

/** Holds what was typed over `rows` until it is saved, with undo. `rowId` must be stable (declare it outside). */
export function useEdits<Row>(rows: readonly Row[], rowId: (row: Row) => string): Edits<Row> {
  const [history, setHistory] = useState<readonly EditState[]>([nothing]);
  const state = history.at(-1) ?? nothing;
  const byId = useMemo(() => new Map(rows.map((row) => [rowId(row), row])), [rows, rowId]);
  const merged = useDrafts(rows, rowId, state.drafts);
  const apply = useCallback(
    (news: readonly CellChange[]) =>
      setHistory((past) => [
        ...past,
        news.reduce((now, change) => withChange(now, byId.get(change.id), change), past.at(-1) ?? nothing),
      ]),
    [byId],
  );
  const judge = (refused: readonly CellChange[]): void =>
    setHistory((past) => [...past, { ...(past.at(-1) ?? nothing), judgements: judgementsOf(refused) }]);
  const applyProblem = (error: unknown): unknown => {
    const cells = refusedCells(error, merged.changes);
    judge(cells);
    return cells.length > 0 && cells.length === asProblem(error).fields.length ? null : error;
  };
  return {
    ...merged,
    rowId,
    isDirty: (id) => state.drafts[id] !== undefined,
    refusalsOf: (id) => ({ ...state.judgements[id], ...state.refusals[id] }),
    hasRefusals: Object.values(state.refusals).some((cells) => Object.keys(cells).length > 0),
    apply,
    judge,
    undo: () => setHistory((past) => (past.length > 1 ? past.slice(0, -1) : past)),
    canUndo: history.length > 1,
    reset: () => setHistory([nothing]),
    applyProblem,
  };
}
