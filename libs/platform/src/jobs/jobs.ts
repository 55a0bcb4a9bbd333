import { JobDefinition } from './define-job';

export interface EnqueueOptions {
  /** A second job with the same id is ignored while the first is known. */
  readonly id?: string;
  /** While a job with this key waits or runs, another is folded into one that runs after it. */
  readonly deduplicate?: string;
  readonly delayMs?: number;
}

/** Where work for the worker is put. `QueueJobs` in the running system, `RecordedJobs` in tests. */
export abstract class Jobs {
  abstract enqueue<P extends object>(
    job: JobDefinition<P>,
    payload: P,
    options?: EnqueueOptions,
  ): Promise<void>;
}
