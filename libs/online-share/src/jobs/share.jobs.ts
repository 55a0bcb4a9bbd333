import { Injectable } from '@nestjs/common';
import { Database, defineJob, Handles, Jobs, OnEvent, RecordedEvent, systemActor } from '@hoclieu/platform';
import { ShareComputation } from '../share-computation.service';
import { shareTriggers } from './share-triggers';

/** A change waits this long for its neighbours, so that a bulk edit is computed once. */
const settleMs = 1000;

export const ComputeShare = defineJob<{ schoolId: string }>('online-share.compute-share');
export const ComputeAllShares = defineJob<object>('online-share.compute-all-shares');

@Injectable()
export class ShareJobs {
  constructor(
    private readonly computation: ShareComputation,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  @OnEvent(...shareTriggers)
  async onChange(event: RecordedEvent): Promise<void> {
    await this.enqueue(event.schoolId, settleMs);
  }

  @Handles(ComputeShare)
  async compute({ schoolId }: { schoolId: string }): Promise<void> {
    await this.computation.compute(systemActor(schoolId));
  }

  /** Nightly: the day moved on, so weeks came due and yesterday's snapshot is closed. */
  @Handles(ComputeAllShares)
  async computeAll(): Promise<void> {
    const schools = await this.database.query<{ id: string }>('select id from school.school order by id');
    for (const { id } of schools) await this.enqueue(id, 0);
  }

  private enqueue(schoolId: string, delayMs: number): Promise<void> {
    return this.jobs.enqueue(ComputeShare, { schoolId }, { deduplicate: `share-${schoolId}`, delayMs });
  }
}
