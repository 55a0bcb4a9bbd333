import { Injectable, OnModuleDestroy, Optional } from '@nestjs/common';
import { createPostgresBackend, Queue, Worker, WorkerOptions } from 'bullmq';
import { PlatformConfig } from '../config/platform.config';

export type QueueProcessor = (job: { name: string; data: object }) => Promise<void>;

/** BullMQ on PostgreSQL, or on Redis when `REDIS_URL` is set: the only place that knows which. */
@Injectable()
export class QueueDoor implements OnModuleDestroy {
  private opened: Queue | undefined;

  constructor(
    private readonly config: PlatformConfig,
    @Optional() private readonly queueName: string = 'hoclieu',
  ) {}

  get queue(): Queue {
    this.opened ??= this.open();
    return this.opened;
  }

  worker(process: QueueProcessor, options: Partial<WorkerOptions> = {}): Worker {
    const { redisUrl } = this.config;
    if (redisUrl) {
      return new Worker(this.queueName, process, {
        ...options,
        connection: { url: redisUrl, maxRetriesPerRequest: null },
      });
    }
    const connection = this.postgres();
    return new Worker(
      this.queueName,
      process,
      { ...options, connection },
      createPostgresBackend,
    ) as unknown as Worker;
  }

  async onModuleDestroy(): Promise<void> {
    await this.opened?.close();
  }

  private open(): Queue {
    const { redisUrl } = this.config;
    if (redisUrl) return new Queue(this.queueName, { connection: { url: redisUrl } });
    return new Queue(
      this.queueName,
      { connection: this.postgres() },
      createPostgresBackend,
    ) as unknown as Queue;
  }

  private postgres() {
    return { connectionString: this.config.databaseUrl, schema: 'bullmq', max: 4, migrate: true };
  }
}
