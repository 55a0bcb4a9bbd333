import { defineEvent } from '@hoclieu/platform';

/** Materials of plan rows were given to classes; one event for all rows given at once. */
export const MaterialsAssigned = defineEvent<{ planRowIds: string[]; classIds: string[]; assigned: number }>(
  'learning.materials-assigned',
  'assignment',
);
export const AssignmentWithdrawn = defineEvent<{ planRowId: string; withdrawn: number }>(
  'learning.assignment-withdrawn',
  'assignment',
);
/** A student opened a material for the first time; later openings are counted, not told. */
export const MaterialFirstOpened = defineEvent<{ planRowId: string; studentId: string }>(
  'learning.material-first-opened',
  'assignment',
);
export const AttendanceKept = defineEvent<{
  planRowId: string;
  heldOn: string;
  present: number;
  absent: number;
}>('learning.attendance-kept', 'teaching-plan-row');
