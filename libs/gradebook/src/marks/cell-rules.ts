import type { ColumnKind, LockDates } from '../regulation/gradebook-settings';
import type { MarkSheet } from '../sheet/mark-sheet.entity';
import type { MarkColumn } from '../sheet/sheet-form';
import { emptyMark, MarkValue, sameMark, writtenMark } from './mark-value';
import type { Mark, MarkStatus } from './marks.repository';
import { readMark, Refusal } from './read-mark';

/** A cell as somebody sends it. */
export interface EnteredCell {
  readonly studentId: string;
  readonly part: string;
  readonly text: string;
  /** The version that was on the screen; 0 where there was none. */
  readonly version: number;
  readonly reason?: string;
}

/** All a rule needs to know of the sheet at this moment. */
export interface Ground {
  readonly sheet: MarkSheet;
  readonly columns: ReadonlyMap<string, MarkColumn>;
  readonly studentIds: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly locks: LockDates;
  /** Kinds of column that are open again today. */
  readonly reopened: ReadonlySet<ColumnKind>;
  readonly today: string;
}

export interface JudgedCell {
  readonly cell: EnteredCell;
  readonly value: MarkValue;
  readonly before: Mark | null;
  readonly refusal: Refusal | null;
  /** Nothing is to be written: the cell holds this value already. */
  readonly same: boolean;
}

export function cellKey(cell: { studentId: string; part: string }): string {
  return `${cell.studentId} ${cell.part}`;
}

type Rule = (ground: Ground, cell: EnteredCell, before: Mark | null, value: MarkValue) => Refusal | null;

const shortestReason = 5;

/** In the order in which they are told: the first that objects is the answer. */
const rules: Rule[] = [
  ({ studentIds }, { studentId }) =>
    studentIds.has(studentId) ? null : says('gradebook.student-not-in-class'),
  (_ground, cell, before, value) => changedMeanwhile(cell, before, value),
  (_ground, _cell, before) => (before?.status === 'submitted' ? says('gradebook.mark-waiting') : null),
  (ground, { part }) => lockedColumn(ground, part),
  (_ground, { reason }, before) => {
    const given = (reason ?? '').trim().length >= shortestReason;
    return before?.publishedAt && !given ? says('gradebook.reason-needed') : null;
  },
];

/** What becomes of one entered cell. */
export function judge(ground: Ground, cell: EnteredCell): JudgedCell {
  const before = ground.marks.get(cellKey(cell)) ?? null;
  const column = ground.columns.get(cell.part);
  const judged = { cell, before, value: emptyMark, same: false };
  if (!column) return { ...judged, refusal: says('gradebook.no-such-column', { part: cell.part }) };
  const reading = readMark(cell.text, column.accepts);
  if ('refusal' in reading) return { ...judged, refusal: reading.refusal };
  const { value } = reading;
  if (sameMark(value, before ?? emptyMark)) return { ...judged, value, same: true, refusal: null };
  const refusal = rules.map((rule) => rule(ground, cell, before, value)).find((said) => said !== null);
  return { ...judged, value, refusal: refusal ?? null };
}

/** A published mark that is changed with a reason has been thought about; everything else is confirmed later. */
export function statusAfter({ before, value }: JudgedCell): MarkStatus {
  if (!before?.publishedAt) return 'provisional';
  const backAgain = sameMark(value, { score: before.publishedScore, word: before.publishedWord });
  return backAgain ? 'published' : 'confirmed';
}

/** Somebody else's value stands where this one was to go. */
export function changedMeanwhile(cell: EnteredCell, before: Mark | null, value: MarkValue): Refusal | null {
  const { version, changedByName, ...theirs } = before ?? { ...emptyMark, version: 0, changedByName: null };
  if (cell.version === version) return null;
  const by = changedByName ?? '–';
  return says('gradebook.mark-changed-meanwhile', { by, theirs: shown(theirs), mine: shown(value) });
}

function shown(value: MarkValue): string {
  return writtenMark(value) || '–';
}

function lockedColumn(ground: Ground, part: string): Refusal | null {
  const kind = ground.columns.get(part)?.kind;
  if (!kind || kind === 'nx' || ground.reopened.has(kind)) return null;
  const lockedOn = ground.locks[ground.sheet.term]?.[kind];
  if (!lockedOn || ground.today <= lockedOn) return null;
  return says('gradebook.column-locked', { lockedOn: lockedOn.split('-').toReversed().join('/') });
}

function says(code: string, details: Record<string, unknown> = {}): Refusal {
  return { code, details };
}
