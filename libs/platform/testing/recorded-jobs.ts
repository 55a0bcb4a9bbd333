import { EnqueueOptions, JobDefinition, Jobs } from '@hoclieu/platform';

/** Keeps what was enqueued instead of running it. */
export class RecordedJobs extends Jobs {
  readonly enqueued: { name: string; payload: object; options?: EnqueueOptions }[] = [];

  override async enqueue<P extends object>(
    job: JobDefinition<P>,
    payload: P,
    options?: EnqueueOptions,
  ): Promise<void> {
    this.enqueued.push({ name: job.name, payload, options });
  }
}
