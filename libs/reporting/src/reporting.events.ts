import { defineEvent } from '@hoclieu/platform';

export const ReportProduced = defineEvent<{
  title: string;
  asOf: string;
  /** Null when a person made it. */
  scheduleId: string | null;
  /** Staff who are told in the portal. */
  recipientStaffIds: string[];
  url: string;
}>('reporting.report-produced', 'report');

export const ReportNarrativeChanged = defineEvent<{ inputsHash: string }>(
  'reporting.report-narrative-changed',
  'report',
);

export const ReportIssued = defineEvent<{ number: number; issuedOn: string; inputsHash: string }>(
  'reporting.report-issued',
  'report',
);

export const ReportScheduleChanged = defineEvent<{ rule: string; active: boolean; nextOn: string | null }>(
  'reporting.report-schedule-changed',
  'report-schedule',
);
