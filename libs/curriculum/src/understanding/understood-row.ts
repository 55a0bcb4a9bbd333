/** What a source row was taken for. The four lesson kinds are kept; the others explain where lessons belong. */
export const rowKinds = [
  'title',
  'header',
  'repeated-header',
  'term',
  'strand',
  'chapter',
  'lesson',
  'review',
  'test',
  'activity',
  'continuation',
  'total',
  'second-table',
  'outside',
  'blank',
] as const;
export type RowKind = (typeof rowKinds)[number];

export const lessonKinds = ['lesson', 'review', 'test', 'activity'] as const;
export type LessonKind = (typeof lessonKinds)[number];

export function isLessonKind(kind: string): kind is LessonKind {
  return (lessonKinds as readonly string[]).includes(kind);
}

/** A row as the file has it; `row` is the number a spreadsheet program shows. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Something the person who imports should look at. `code` is the key of its sentence on screen. */
export interface Doubt {
  readonly code: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** What a person says a row is, in place of what was understood. */
export interface RowCorrection {
  readonly kind?: RowKind;
  readonly name?: string;
  readonly halfPeriods?: number;
  readonly term?: 1 | 2 | null;
  readonly chapter?: string | null;
  readonly week?: number | null;
}

export interface UnderstoodRow {
  readonly row: number;
  readonly cells: readonly string[];
  kind: RowKind;
  /** Why it was taken for this, as a code with its sentence on screen. */
  reason: string;
  name: string | null;
  /** Periods of the lesson times two; on the first row of a lesson only. */
  halfPeriods: number | null;
  /** Numbers of the periods within the year or strand, e.g. `5-6`. */
  periodNumbers: string | null;
  term: 1 | 2 | null;
  week: number | null;
  lastWeek: number | null;
  strand: string | null;
  chapter: string | null;
  /** Of a continuation: the row its lesson starts on. */
  lessonRow: number | null;
  /** 1, 2 … when a lesson is split over rows that do not follow each other, e.g. by a test. */
  part: number | null;
  doubts: Doubt[];
  corrected: boolean;
}

export interface UnderstoodDistribution {
  /** Row of the header and the headings used, by what they were taken for; null when none was found. */
  header: { row: number; columns: Record<string, string> } | null;
  rows: UnderstoodRow[];
  /** The first rows of the lessons, in order. */
  lessons: UnderstoodRow[];
  totalHalfPeriods: number;
  doubts: Doubt[];
}
