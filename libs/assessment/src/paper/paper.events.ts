import { defineEvent } from '@hoclieu/platform';

export const PaperTestHeld = defineEvent<{ testId: string; classId: string; heldAt: string }>(
  'assessment.paper-test-held',
  'sitting',
);
/** `again`: of those, sheets that replaced one taken before. */
export const AnswerSheetsTaken = defineEvent<{ testId: string; sheets: number; again: number }>(
  'assessment.answer-sheets-taken',
  'sitting',
);
export const AnswerSheetRemoved = defineEvent<{ studentId: string; reason: string }>(
  'assessment.answer-sheet-removed',
  'sitting',
);
