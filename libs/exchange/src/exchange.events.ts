import { defineEvent } from '@hoclieu/platform';

interface SyncFacts {
  readonly windowId: string;
  readonly windowName: string;
  readonly dueAt: string;
}

export const SyncRequested = defineEvent<{ runId: string } & SyncFacts>(
  'exchange.sync-requested',
  'sync-run',
);
export const SyncBlocked = defineEvent<{ errors: number } & SyncFacts>('exchange.sync-blocked', 'sync-run');
export const SyncDelivered = defineEvent<{ contentHash: string } & SyncFacts>(
  'exchange.sync-delivered',
  'sync-run',
);
export const SyncFailed = defineEvent<{ reason: string } & SyncFacts>('exchange.sync-failed', 'sync-run');
/** Who fetched which file of a package, for the access log of children's data (Luật 91/2025/QH15). */
export const SyncFileFetched = defineEvent<{ name: string; sha256: string }>(
  'exchange.sync-file-fetched',
  'sync-run',
);
export const SyncReminded = defineEvent<{ hoursBefore: number } & SyncFacts>(
  'exchange.sync-reminded',
  'sync-window',
);
