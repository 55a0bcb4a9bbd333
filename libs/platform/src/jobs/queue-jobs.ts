import { Injectable } from '@nestjs/common';
import { JobDefinition } from './define-job';
import { EnqueueOptions, Jobs } from './jobs';
import { QueueDoor } from './queue';

@Injectable()
export class QueueJobs extends Jobs {
  constructor(private readonly door: QueueDoor) {
    super();
  }

  async enqueue<P extends object>(
    job: JobDefinition<P>,
    payload: P,
    options: EnqueueOptions = {},
  ): Promise<void> {
    await this.door.queue.add(job.name, payload, {
      jobId: options.id,
      delay: options.delayMs,
      deduplication: options.deduplicate ? { id: options.deduplicate, keepLastIfActive: true } : undefined,
      attempts: job.options.attempts ?? 5,
      backoff: { type: 'exponential', delay: 1000 },
      removeOnComplete: { age: 24 * 3600, count: 10_000 },
      removeOnFail: { age: 14 * 24 * 3600 },
    });
  }
}
