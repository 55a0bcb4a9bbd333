import { Injectable } from '@nestjs/common';
import { Clock, defineJob, Handles, Jobs } from '@hoclieu/platform';
import { SyncRuns } from '../sync-run.repository';
import { RunSync } from './exchange.jobs';

export const TakeUpAbandonedRuns = defineJob<object>('exchange.take-up-abandoned-runs');

const abandonedAfterMinutes = 10;

/** A run whose worker died after its last attempt would otherwise keep its window closed for good. */
@Injectable()
export class AbandonedRuns {
  constructor(
    private readonly runs: SyncRuns,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Handles(TakeUpAbandonedRuns)
  async takeUp(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - abandonedAfterMinutes * 60_000);
    for (const { schoolId, runId } of await this.runs.aliveSince(before)) {
      await this.jobs.enqueue(RunSync, { schoolId, runId }, { deduplicate: `sync-again-${runId}` });
    }
  }
}
