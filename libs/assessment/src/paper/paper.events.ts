import { defineEvent } from '@hoclieu/platform';

export const PaperTestHeld = defineEvent<{ testId: string; classId: string; heldAt: string }>(
  'assessment.paper-test-held',
  'sitting',
);
