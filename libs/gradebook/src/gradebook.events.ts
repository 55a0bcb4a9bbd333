import { defineEvent } from '@hoclieu/platform';

interface SheetFacts {
  readonly sheetId: string;
}

export const MarksEntered = defineEvent<SheetFacts & { cells: number; source: string }>(
  'gradebook.marks-entered',
  'mark-sheet',
);
export const MarksConfirmed = defineEvent<SheetFacts & { cells: number }>(
  'gradebook.marks-confirmed',
  'mark-sheet',
);
export const SheetSent = defineEvent<SheetFacts & { cells: number }>(
  'gradebook.sheet-submitted',
  'mark-sheet',
);
export const SheetReturned = defineEvent<SheetFacts & { reason: string | null }>(
  'gradebook.sheet-returned',
  'mark-sheet',
);
export const SheetWithdrawn = defineEvent<SheetFacts>('gradebook.sheet-withdrawn', 'mark-sheet');

export interface PublishedFacts extends SheetFacts {
  readonly subject: string;
  readonly className: string;
  readonly term: number;
  /** Accounts of the students and their guardians. */
  readonly accountIds: string[];
}
export const MarksPublished = defineEvent<PublishedFacts>('gradebook.marks-published', 'mark-sheet');
/** Marks that had been published before are other marks now. */
export const MarksCorrected = defineEvent<PublishedFacts>('gradebook.marks-corrected', 'mark-sheet');

export const LockDatesSet = defineEvent<{ locks: object }>('gradebook.lock-dates-set', 'school');
export const ColumnReopened = defineEvent<SheetFacts & { kind: string; untilOn: string; reason: string }>(
  'gradebook.column-reopened',
  'mark-sheet',
);
export const TraitsRecorded = defineEvent<
  SheetFacts & { classId: string; period: number; students: number; reason: string | null }
>('gradebook.traits-recorded', 'trait-sheet');
export const TraitsSubmitted = defineEvent<SheetFacts & { students: number }>(
  'gradebook.traits-submitted',
  'trait-sheet',
);
export const TraitsReturned = defineEvent<SheetFacts & { reason: string | null }>(
  'gradebook.traits-returned',
  'trait-sheet',
);
export const TraitsWithdrawn = defineEvent<SheetFacts>('gradebook.traits-withdrawn', 'trait-sheet');
/** accountIds: of the pupils and their guardians. */
export const TraitsPublished = defineEvent<
  SheetFacts & { className: string; period: number; accountIds: string[] }
>('gradebook.traits-published', 'trait-sheet');
export const TraitsReopened = defineEvent<SheetFacts & { untilOn: string; reason: string }>(
  'gradebook.traits-reopened',
  'trait-sheet',
);
export const HomeroomRecorded = defineEvent<{ classId: string; term: number; students: number }>(
  'gradebook.homeroom-recorded',
  'class',
);
