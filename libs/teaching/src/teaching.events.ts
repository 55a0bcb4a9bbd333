import { defineEvent } from '@hoclieu/platform';

export const PlanSubmitted = defineEvent<{ planId: string }>('teaching.plan-submitted', 'teaching-plan');
/** The rows of the plan are now in force: what is planned has changed. */
export const PlanApproved = defineEvent<{ planId: string; schoolYearId: string }>(
  'teaching.plan-approved',
  'teaching-plan',
);
export const PlanReturned = defineEvent<{ planId: string; reason: string | null }>(
  'teaching.plan-returned',
  'teaching-plan',
);
export const PlanWithdrawn = defineEvent<{ planId: string }>('teaching.plan-withdrawn', 'teaching-plan');
export const PlanRevisionOpened = defineEvent<{ planId: string; revision: number }>(
  'teaching.plan-revision-opened',
  'teaching-plan',
);
/** Rows of a plan that is not in force yet were changed, or materials of any row. */
export const RowChanged = defineEvent<{ planId: string; changed: number; removed: number }>(
  'teaching.row-changed',
  'teaching-plan',
);
export const DeliveryRecorded = defineEvent<{ planRowId: string; deliveredOn: string; halfPeriods: number }>(
  'teaching.delivery-recorded',
  'delivery',
);
export const DeliveryWithdrawn = defineEvent<{ planRowId: string; reason: string }>(
  'teaching.delivery-withdrawn',
  'delivery',
);
export const ForceMajeureDecided = defineEvent<{ number: string; fromOn: string; toOn: string }>(
  'teaching.force-majeure-decided',
  'force-majeure-decision',
);
/** Rows that replaced lessons under this decision stop counting. */
export const ForceMajeureWithdrawn = defineEvent<{ number: string; reason: string }>(
  'teaching.force-majeure-withdrawn',
  'force-majeure-decision',
);
/** Rows went over to the lessons of a revised distribution: what is planned of them has changed. */
export const RowsCarriedOver = defineEvent<{ distributionId: string; rows: number }>(
  'teaching.rows-carried-over',
  'distribution',
);
