import type { MaterialKind, Stage } from './material-terms';

/** What a row of the catalogue says; null where a draft is still open. */
export interface EntryFields {
  readonly position: number;
  readonly lessonId: string;
  readonly title: string;
  readonly materialKind: MaterialKind;
  readonly interactive: boolean;
  readonly stage: Stage;
  readonly authorId: string | null;
  readonly reviewerId: string | null;
  readonly phaseId: string | null;
  readonly dueOn: string | null;
}

/** One row of a batch as it was sent: without `id` a new row, with `remove` one to be taken out. */
export interface EntryChange extends Partial<EntryFields> {
  readonly id?: string;
  readonly remove?: boolean;
}

/** A change with what the row said before and will say after; `index` is its place in the batch. */
export interface PlannedChange {
  readonly index: number;
  readonly id: string;
  readonly before: EntryFields | null;
  readonly after: EntryFields | null;
}

export const entryFieldNames = [
  'position',
  'lessonId',
  'title',
  'materialKind',
  'interactive',
  'stage',
  'authorId',
  'reviewerId',
  'phaseId',
  'dueOn',
] as const satisfies readonly (keyof EntryFields)[];

const blank: Omit<EntryFields, 'lessonId' | 'title' | 'position'> = {
  materialKind: 'multimedia-lecture',
  interactive: false,
  stage: 'before',
  authorId: null,
  reviewerId: null,
  phaseId: null,
  dueOn: null,
};

/** The row after the change: what was sent over what was there. */
export function applied(change: EntryChange, before: EntryFields | null, nextPosition: number): EntryFields {
  const base = before ?? { ...blank, lessonId: '', title: '', position: nextPosition };
  const sent = Object.fromEntries(
    entryFieldNames.flatMap((name) => (change[name] === undefined ? [] : [[name, change[name]]])),
  ) as Partial<EntryFields>;
  return { ...base, ...sent };
}

export function changedFields(before: EntryFields, after: EntryFields): (keyof EntryFields)[] {
  return entryFieldNames.filter((name) => before[name] !== after[name]);
}
