import type { CatalogueEntry, Choices, EntryInput } from './catalogues.queries';

/** A row of the table: as the server knows it, or new and not saved. */
export interface EntryRow {
  id: string;
  isNew: boolean;
  lessonId: string;
  title: string;
  materialKind: CatalogueEntry['materialKind'];
  interactive: boolean;
  stage: CatalogueEntry['stage'];
  authorId: string | null;
  reviewerId: string | null;
  phaseId: string | null;
  dueOn: string | null;
  subjectId: string;
  subjectName: string;
  grade: number | null;
  lessonName: string;
  material: CatalogueEntry['material'];
  addedAfterApproval: boolean;
}

export type EntryCells = Omit<EntryRow, 'id' | 'isNew' | 'material' | 'addedAfterApproval'>;

export const entryColumns = [
  'lessonId',
  'title',
  'materialKind',
  'interactive',
  'stage',
  'authorId',
  'reviewerId',
  'phaseId',
  'dueOn',
] as const;
type EntryColumn = (typeof entryColumns)[number];

export const rowId = (row: EntryRow): string => row.id;

export function storedRow(entry: CatalogueEntry): EntryRow {
  return { ...entry, isNew: false };
}

/** Unsaved rows have an id of their own until the server gives them one. */
export function newRow(cells: Partial<EntryCells>): EntryRow {
  return {
    id: `new-${globalThis.crypto.randomUUID()}`,
    isNew: true,
    lessonId: '',
    title: '',
    materialKind: 'multimedia-lecture',
    interactive: true,
    stage: 'before',
    authorId: null,
    reviewerId: null,
    phaseId: null,
    dueOn: null,
    subjectId: '',
    subjectName: '',
    grade: null,
    lessonName: '',
    material: null,
    addedAfterApproval: false,
    ...cells,
  };
}

export const groupOf = (row: { subjectId: string; grade: number | null }): string =>
  row.subjectId ? `${row.subjectId}/${row.grade}` : '';

/** What to send: changed cells of old rows, all cells of new ones, then the rows to take out. */
export function batchOf(
  rows: readonly EntryRow[],
  changes: readonly { id: string; values: Partial<EntryRow> }[],
  removed: readonly string[],
): { ids: string[]; entries: EntryInput[] } {
  const changed = new Map(changes.map((change) => [change.id, change.values]));
  const sent = rows.filter((row) => row.isNew || changed.has(row.id));
  return {
    ids: [...sent.map(rowId), ...removed],
    entries: [
      ...sent.map((row) =>
        row.isNew ? cellsOf(row, null) : { id: row.id, ...cellsOf(row, changed.get(row.id) ?? {}) },
      ),
      ...removed.map((id) => ({ id, remove: true })),
    ],
  };
}

/** The cells of a row; with `only`, those it names. A title that was left empty is the lesson's name. */
function cellsOf(row: EntryRow, only: Partial<EntryRow> | null): EntryInput {
  const names = entryColumns.filter((name) => !only || name in only);
  const cells = Object.fromEntries(names.map((name) => [name, row[name]])) as EntryInput;
  if (!only && !cells.lessonId) delete cells.lessonId;
  return cells;
}

const cellPath = /^entries\.(\d+)\.([A-Za-z]+)$/;

/** Which cells the server refused; what belongs to no cell stays for the page to show. */
export function refusedCells(fields: readonly { path: string; message: string }[], ids: readonly string[]) {
  return fields.flatMap(({ path, message }) => {
    const [, index, name] = cellPath.exec(path) ?? [];
    const id = index === undefined ? undefined : ids[Number(index)];
    const column = name === 'id' ? 'title' : name;
    return id && entryColumns.includes(column as EntryColumn)
      ? [{ id, column: String(column), refusal: message }]
      : [];
  });
}

/** A row follows its lesson: subject and grade are inherited, an empty title takes the lesson's name. */
export function followLesson(
  row: EntryRow,
  lessons: ReadonlyMap<string, Choices['lessons'][number]>,
): EntryRow {
  const lesson = lessons.get(row.lessonId);
  if (!lesson) return row;
  const { subjectId, subjectName, grade, name } = lesson;
  return { ...row, subjectId, subjectName, grade, lessonName: name, title: row.title || name };
}
