import { schoolSetting } from '@hoclieu/school';

export type ColumnKind = 'tx' | 'gk' | 'ck';

/** The last day on which marks of a kind may be entered, by term; a kind without a day is never locked. */
export type LockDates = Partial<Record<1 | 2, Partial<Record<ColumnKind, string>>>>;

export const lockDates = schoolSetting<LockDates>(
  'gradebook.lock-dates',
  {},
  'The last day on which marks of a term may be entered, by kind of column; the school decides',
);

export const topicsRaiseRegularMarks = schoolSetting(
  'gradebook.topics-raise-regular-marks',
  false,
  'Whether the 35 periods of specialised topics count towards the number of regular marks; Thông tư 22 leaves it open',
);
