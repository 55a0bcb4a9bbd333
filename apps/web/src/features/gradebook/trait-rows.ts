import type { CellChange } from '~/ui/use-edits';
import type { ReadTraits, TraitRecordInput, TraitSheet } from './traits.queries';

/** A pupil's record laid flat for the table: one value a trait beside the comment. */
export interface TraitRow {
  studentId: string;
  fullName: string;
  comment: string | null;
  commended: boolean;
  version: number;
  isPublished: boolean;
  [trait: string]: unknown;
}

type Level = TraitRecordInput['levels'][string];

export function rowId(row: TraitRow): string {
  return row.studentId;
}

export function rowsOf({ records }: TraitSheet): TraitRow[] {
  return records.map(({ levels, ...record }) => ({ ...record, ...levels, comment: record.comment || null }));
}

export function recordOf({ traits }: TraitSheet, row: TraitRow): TraitRecordInput {
  const { studentId, comment, commended, version } = row;
  const given = traits.flatMap(({ key }) => (row[key] ? [[key, row[key] as Level] as const] : []));
  return { studentId, comment: comment ?? '', commended, version, levels: Object.fromEntries(given) };
}

/** Fills what is still empty and leaves what the teacher has decided. */
export function filled(
  { traits }: TraitSheet,
  rows: readonly TraitRow[],
  levelOf: (studentId: string, key: string) => string | undefined,
): CellChange[] {
  return rows.flatMap((row) =>
    traits.flatMap(({ key }) => {
      const value = row[key] ? undefined : levelOf(row.studentId, key);
      return value ? [{ id: row.studentId, column: key, value }] : [];
    }),
  );
}

export function emptyCells({ traits }: TraitSheet, rows: readonly TraitRow[]): number {
  return rows.reduce((sum, row) => sum + traits.filter(({ key }) => !row[key]).length, 0);
}

/** What a file says goes over what stands there; nothing is saved yet. */
export function imported({ records }: ReadTraits): CellChange[] {
  return records.flatMap(({ studentId: id, levels, comment }) => [
    ...Object.entries(levels).map(([column, value]) => ({ id, column, value })),
    ...(comment ? [{ id, column: 'comment', value: comment }] : []),
  ]);
}
