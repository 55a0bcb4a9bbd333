import { Injectable } from '@nestjs/common';
import { DomainError } from '@hoclieu/platform';
import { SyncPackaging } from './sync-package';
import { SyncChecking } from './sync-checking.service';
import { SyncHandover } from './sync-handover.service';
import { SyncRuns } from './sync-run.repository';
import { SyncWindows } from './sync-windows.service';

/**
 * The worker's side of a sync: check, pack, deliver. Each step is repeatable, so a worker killed anywhere leaves a run
 * that the next one finishes; data that was delivered already is not written twice.
 */
@Injectable()
export class SyncRunning {
  constructor(
    private readonly runs: SyncRuns,
    private readonly windows: SyncWindows,
    private readonly checking: SyncChecking,
    private readonly packing: SyncPackaging,
    private readonly handover: SyncHandover,
  ) {}

  async run(schoolId: string, runId: string): Promise<void> {
    const requested = await this.runs.get(schoolId, runId);
    const window = await this.windows.get(schoolId, requested.windowId);
    const checked = await this.checking.check(requested, window);
    if (checked?.state !== 'packing') return;
    try {
      const made = await this.packing.pack(schoolId, window);
      await this.handover.send(checked, window, made);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.handover.fail(checked, window, error.code);
    }
  }
}
