import { defineEvent } from '@hoclieu/platform';

export interface SyncFacts {
  readonly windowId: string;
  readonly windowName: string;
  /** ISO instant. */
  readonly dueAt: string;
}

export interface ReportFacts {
  readonly title: string;
  readonly asOf: string;
  readonly recipientStaffIds: string[];
  readonly url: string;
}

/** Events of other modules people are told of; named, not imported, and compared with what is sent by a test of the worker. */
export const workFacts = {
  catalogueApproved: defineEvent<{ minutesNumber: number; staffIds: string[] }>(
    'catalog.catalogue-approved',
    'catalogue',
  ),
  reportProduced: defineEvent<ReportFacts>('reporting.report-produced', 'report'),
  syncReminded: defineEvent<SyncFacts>('exchange.sync-reminded', 'sync-window'),
  syncBlocked: defineEvent<SyncFacts & { errors: number }>('exchange.sync-blocked', 'sync-run'),
  syncDelivered: defineEvent<SyncFacts>('exchange.sync-delivered', 'sync-run'),
  syncFailed: defineEvent<SyncFacts>('exchange.sync-failed', 'sync-run'),
};
