export const rosterKinds = ['students', 'staff', 'classes', 'teaching'] as const;
export type RosterKind = (typeof rosterKinds)[number];

/** What applying would do with a row; `bad` rows are never applied. */
export const rowOutcomes = ['new', 'changed', 'moved', 'unchanged', 'bad'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** Rows by outcome; `absent` counts people of the school whom the file leaves out though it covers their class. */
export type RosterCounts = Record<RowOutcome, number> & { total: number; absent: number };
