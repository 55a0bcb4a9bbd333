import { fold } from '@hoclieu/platform/documents';

/** Why a row cannot be applied. `column` is the key of a roster column; `read` is what stood in its cell. */
export interface RowProblem {
  readonly code: string;
  readonly column?: string;
  readonly read?: string;
  readonly details?: Record<string, unknown>;
}

/** A row of the file as it was understood, before anything is compared with the roster. */
export interface StagedRow {
  readonly sheet: string;
  readonly row: number;
  readonly read: Record<string, string>;
  readonly ministryCode: string | null;
  readonly personalNumber: string | null;
  readonly temporaryCode: string | null;
  readonly fullName: string | null;
  readonly birthDate: string | null;
  readonly gender: string | null;
  readonly className: string | null;
  readonly classKey: string | null;
  readonly details: Record<string, string | number | null>;
  readonly problems: readonly RowProblem[];
}

/** A class as people write it: "Lớp 6 A1", "6a1" and "6A1" are one. The same rule as `people.class_key`. */
export function classKey(name: string): string {
  return fold(name)
    .replace(/^lop\s*:?/, '')
    .replace(/[\s./-]/g, '');
}
