import { Injectable } from '@nestjs/common';
import { DomainError } from '@hoclieu/platform';
import { SyncPackaging } from './sync-package';
import { SyncSteps } from './sync-steps.service';
import { SyncWindows } from './sync-windows.service';

/**
 * The worker's side of a sync: check, pack, deliver. Each step is repeatable, so a worker killed anywhere leaves a run
 * that the next one finishes; data that was delivered already is not written twice.
 */
@Injectable()
export class SyncRunning {
  constructor(
    private readonly windows: SyncWindows,
    private readonly packing: SyncPackaging,
    private readonly steps: SyncSteps,
  ) {}

  async run(schoolId: string, runId: string): Promise<void> {
    const checked = await this.steps.check(schoolId, runId);
    if (!checked || checked.state !== 'packing') return;
    const window = await this.windows.get(schoolId, checked.windowId);
    try {
      const made = await this.packing.pack(schoolId, window);
      await this.steps.send(checked, window, made);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.steps.fail(checked, window, error.code);
    }
  }
}
