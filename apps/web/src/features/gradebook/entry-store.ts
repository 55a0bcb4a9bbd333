import { asProblem } from '~/api/problem';
import { complained } from '~/ui/notify';
import {
  type EntryState,
  type TypedCell,
  keyOf,
  shownText,
  withDrafts,
  withOutcomes,
  withSheet,
} from './entry-state';
import { type Sheet, saveCells } from './gradebook.queries';

export type Source = '' | 'paste' | 'import';

const batchAfterMs = 500;
const retryAfterMs = 3000;

function isNetwork(error: unknown): boolean {
  const { status } = asProblem(error);
  return status === 0 || status >= 500;
}

/**
 * Marks being entered: shown at once, sent in batches, each cell with its own answer. What the server has not taken
 * stays in its cell until it has; without a network it is tried again.
 */
export class EntryStore {
  state: EntryState;
  private readonly listeners = new Set<() => void>();
  private readonly waiting = new Map<string, TypedCell>();
  private readonly done: TypedCell[][] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy: Promise<void> = Promise.resolve();

  constructor(private readonly sheet: Sheet) {
    const empty = {
      marks: new Map(),
      drafts: new Map(),
      saved: new Set<string>(),
      students: [],
      wholeParts: new Set<string>(),
    };
    this.state = withSheet({ ...empty, isOffline: false, canUndo: false }, sheet);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  take(sheet: Sheet): void {
    this.become(withSheet(this.state, sheet));
  }

  write(cells: readonly TypedCell[], source: Source = ''): void {
    this.done.push(cells.map((cell) => ({ ...cell, text: shownText(this.state, cell) })));
    this.put(cells, source);
  }

  undo(): void {
    const before = this.done.pop();
    if (before) this.put(before, '');
  }

  /** Leaves the server's value in the cell. */
  forget(key: string): void {
    this.waiting.delete(key);
    this.become({ ...this.state, drafts: new Map([...this.state.drafts].filter(([one]) => one !== key)) });
  }

  /** One batch at a time, so that each carries the versions the one before has made. */
  flush(source: Source = ''): Promise<void> {
    clearTimeout(this.timer);
    this.busy = this.busy.then(() => this.send(source));
    return this.busy;
  }

  private put(cells: readonly TypedCell[], source: Source): void {
    for (const cell of cells) this.waiting.set(keyOf(cell), cell);
    this.become({ ...withDrafts(this.state, cells, 'typed'), canUndo: this.done.length > 0 });
    this.later(source, cells.length > 10 ? 0 : batchAfterMs);
  }

  private later(source: Source, afterMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(source), afterMs);
  }

  private async send(source: Source): Promise<void> {
    const cells = [...this.waiting.values()];
    if (cells.length === 0) return;
    this.waiting.clear();
    this.become(withDrafts(this.state, cells, 'saving'));
    const { marks } = this.state;
    const versioned = cells.map((cell) => ({ ...cell, version: marks.get(keyOf(cell))?.version ?? 0 }));
    try {
      const answer = await saveCells(this.sheet.sheet.id, versioned, source);
      this.become(withOutcomes(this.state, answer, this.waiting));
    } catch (error) {
      this.keep(cells, error, source);
    }
  }

  private keep(cells: readonly TypedCell[], error: unknown, source: Source): void {
    const lost = cells.filter((cell) => !this.waiting.has(keyOf(cell)));
    for (const cell of lost) this.waiting.set(keyOf(cell), cell);
    this.become({ ...withDrafts(this.state, lost, 'typed'), isOffline: isNetwork(error) });
    if (isNetwork(error)) this.later(source, retryAfterMs);
    else complained(error);
  }

  private become(state: EntryState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
