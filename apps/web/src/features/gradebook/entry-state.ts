import type { CellOutcomes, Mark, Sheet, SheetStudent } from './gradebook.queries';
import { valueText } from './mark-text';

export interface Cell {
  studentId: string;
  part: string;
}

export interface TypedCell extends Cell {
  text: string;
  /** Why a published mark changes. */
  reason?: string;
}

/** What was typed and is not on the server yet, or was refused there. */
export interface Draft {
  text: string;
  state: 'typed' | 'saving' | 'refused' | 'conflict' | 'reason';
  message?: string;
  suggestion?: string | null;
}

export interface EntryState {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly students: readonly SheetStudent[];
  /** Columns of marks without decimals. */
  readonly wholeParts: ReadonlySet<string>;
  /** Cells saved since the page was opened. */
  readonly saved: ReadonlySet<string>;
  readonly isOffline: boolean;
  readonly canUndo: boolean;
}

export function keyOf(cell: Cell): string {
  return `${cell.studentId} ${cell.part}`;
}

/** What the cell shows: what was typed, else what the server has. */
export function shownText(
  { drafts, marks, wholeParts }: Pick<EntryState, 'drafts' | 'marks' | 'wholeParts'>,
  cell: Cell,
): string {
  return drafts.get(keyOf(cell))?.text ?? valueText(marks.get(keyOf(cell)), wholeParts.has(cell.part));
}

export function unsavedIn({ drafts }: EntryState): number {
  return [...drafts.values()].filter(({ state }) => state === 'typed' || state === 'saving').length;
}

export function withDrafts(now: EntryState, cells: readonly TypedCell[], state: Draft['state']): EntryState {
  const drafts = new Map(now.drafts);
  for (const cell of cells) drafts.set(keyOf(cell), { text: cell.text, state });
  return { ...now, drafts };
}

/** A newer reading of the sheet; an answer that was on its way while a cell was saved is older than the cell. */
export function withSheet(now: EntryState, sheet: Sheet): EntryState {
  const marks = new Map(now.marks);
  for (const mark of sheet.marks)
    if (mark.version >= (marks.get(keyOf(mark))?.version ?? 0)) marks.set(keyOf(mark), mark);
  const whole = sheet.columns.filter(({ accepts }) => accepts === 'whole').map(({ part }) => part);
  return { ...now, marks, students: sheet.students, wholeParts: new Set(whole) };
}

const refusedAs: Record<string, Draft['state']> = {
  'gradebook.mark-changed-meanwhile': 'conflict',
  'gradebook.reason-needed': 'reason',
};

/** Cells typed into again while they were being saved keep what was typed last. */
export function withOutcomes(
  now: EntryState,
  answer: CellOutcomes,
  typedSince: { has: (key: string) => boolean },
): EntryState {
  const marks = new Map(now.marks);
  const drafts = new Map(now.drafts);
  const saved = new Set(now.saved);
  for (const { refusal, mark, ...cell } of answer.cells) {
    const key = keyOf(cell);
    if (mark) marks.set(key, mark);
    if (typedSince.has(key)) continue;
    if (refusal) {
      const { message, suggestion, code } = refusal;
      const text = drafts.get(key)?.text ?? '';
      drafts.set(key, { text, state: refusedAs[code] ?? 'refused', message, suggestion });
    } else {
      drafts.delete(key);
      saved.add(key);
    }
  }
  return { ...now, marks, drafts, saved, students: answer.students, isOffline: false };
}
