import { Actor, sentence } from '@hoclieu/platform';
import { canRunSync } from '../exchange.policy';
import { SyncRun } from '../sync-run.entity';
import type { ReceiptView, SyncRunView } from './sync.view';

export function runView(run: SyncRun, actor: Actor): SyncRunView {
  const { id, windowId, state, startedByName, errors, warnings } = run;
  return {
    id,
    windowId,
    state,
    startedAt: run.startedAt.toISOString(),
    startedByName,
    finishedAt: run.finishedAt?.toISOString() ?? null,
    errors,
    warnings,
    contentHash: run.contentHash ?? null,
    files: [...(run.manifest?.files ?? [])],
    receipt: receiptView(run),
    failure: run.failure ? sentence(run.failure, actor.locale) : null,
    can: { download: Boolean(run.manifest) && canRunSync(actor) },
  };
}

/** The folder on the server stays out: it says nothing to a user and too much to others. */
function receiptView({ receipt }: SyncRun): ReceiptView | null {
  if (!receipt) return null;
  const { deliveredAt, manifestSha256, repeated } = receipt;
  return { deliveredAt, manifestSha256, repeated };
}
