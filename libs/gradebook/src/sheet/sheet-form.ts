import type { ColumnKind } from '../regulation/gradebook-settings';

export const sheetForms = ['score', 'comment', 'primary', 'primary-final', 'primary-both'] as const;
export type SheetForm = (typeof sheetForms)[number];

/** What may stand in a cell. */
export type Accepts = 'score' | 'whole' | 'verdict' | 'level' | 'text';

export interface MarkColumn {
  /** Key of the column: tx1, gk, ck, nx … */
  readonly part: string;
  /** nx: comments, which are never locked. */
  readonly kind: ColumnKind | 'nx';
  readonly accepts: Accepts;
}

const comments: MarkColumn[] = [
  { part: 'mnx', kind: 'nx', accepts: 'text' },
  { part: 'nx', kind: 'nx', accepts: 'text' },
];
const levels: MarkColumn[] = [
  { part: 'mgk', kind: 'gk', accepts: 'level' },
  { part: 'mck', kind: 'ck', accepts: 'level' },
];
const midTest: MarkColumn = { part: 'gk', kind: 'gk', accepts: 'whole' };
const finalTest: MarkColumn = { part: 'ck', kind: 'ck', accepts: 'whole' };

/** The columns of a sheet in reading order: Thông tư 22, Điều 6 and 7; Thông tư 27, Điều 6 and 7. */
export function columnsOf(sheet: { form: SheetForm; regularMarks: number }): MarkColumn[] {
  const accepts = sheet.form === 'score' ? 'score' : 'verdict';
  const regular = Array.from({ length: sheet.regularMarks }, (_, index): MarkColumn => {
    return { part: `tx${index + 1}`, kind: 'tx', accepts };
  });
  const periodic: MarkColumn[] = [
    { part: 'gk', kind: 'gk', accepts },
    { part: 'ck', kind: 'ck', accepts },
  ];
  const ofPrimary: Partial<Record<SheetForm, MarkColumn[]>> = {
    primary: levels,
    'primary-final': [...levels, finalTest],
    'primary-both': [...levels, midTest, finalTest],
  };
  return [...(ofPrimary[sheet.form] ?? [...regular, ...periodic]), ...comments];
}
