import { Injectable } from '@nestjs/common';
import { Clock, Database, Events } from '@hoclieu/platform';
import { SyncDelivered, SyncFailed } from './exchange.events';
import { SyncDelivery } from './sync-delivery';
import { startedBy, windowFacts } from './sync-facts';
import type { SyncPackage } from './sync-package';
import { SyncRuns } from './sync-run.repository';
import { Receipt, SyncRun } from './sync-run.entity';
import { SyncWindow } from './sync-window.entity';

@Injectable()
export class SyncHandover {
  constructor(
    private readonly database: Database,
    private readonly runs: SyncRuns,
    private readonly delivery: SyncDelivery,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async send(checked: SyncRun, window: SyncWindow, made: SyncPackage): Promise<void> {
    await this.delivery.keep(made);
    await this.database.transaction(async () => {
      const run = await this.runs.lock(checked.schoolId, checked.id);
      if (run.isOver) return;
      const receipt = await this.receiptOf(await this.runs.deliveredBefore(run), made);
      run.deliver(made.manifest, receipt, this.clock.now());
      await this.runs.save(run);
      const { contentHash } = made.manifest;
      await this.events.record(startedBy(run), SyncDelivered, run.id, {
        contentHash,
        ...windowFacts(window),
      });
    });
  }

  async fail(checked: SyncRun, window: SyncWindow, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const run = await this.runs.lock(checked.schoolId, checked.id);
      if (run.isOver) return;
      run.fail(reason, this.clock.now());
      await this.runs.save(run);
      await this.events.record(startedBy(run), SyncFailed, run.id, { reason, ...windowFacts(window) });
    });
  }

  private async receiptOf(before: SyncRun | null, made: SyncPackage): Promise<Receipt> {
    const same = before?.contentHash === made.manifest.contentHash ? before.receipt : null;
    const isStillThere = same !== null && (await this.delivery.isStillThere(same));
    return isStillThere ? { ...same, repeated: true } : this.delivery.deliver(made);
  }
}
