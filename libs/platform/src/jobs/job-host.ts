import { Injectable, Logger, OnApplicationShutdown } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Worker } from 'bullmq';
import { DeliverEvent } from '../events/deliver-event.job';
import { RecordedEvent } from '../events/define-event';
import { EventHandler, Subscribers, subscribesTo } from '../events/subscribers';
import { handlesJob } from './handles';
import { QueueDoor } from './queue';

type Handler = (payload: object) => Promise<void>;

/** Finds every `@Handles` and `@OnEvent` method of the process and dispatches jobs to them by name. */
@Injectable()
export class JobHost implements OnApplicationShutdown {
  private readonly handlers = new Map<string, Handler>();
  private readonly logger = new Logger('Jobs');
  private worker: Worker | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly subscribers: Subscribers,
    private readonly door: QueueDoor,
  ) {}

  /** Registers the handlers; called once the application is initialised. */
  register(): void {
    this.handlers.set(DeliverEvent.name, (payload) => {
      const { event, subscriber } = payload as { event: RecordedEvent; subscriber: string };
      return this.subscribers.deliver(subscriber, event);
    });
    for (const { instance } of this.discovery.getProviders()) {
      if (instance && typeof instance === 'object') this.registerMethodsOf(instance as object);
    }
  }

  start(): void {
    this.worker = this.door.worker((job) => this.process(job.name, job.data), { concurrency: 4 });
    this.worker.on('failed', (job, error) =>
      this.logger.error({ job: job?.name, id: job?.id, error: error.message }, error.stack),
    );
    this.worker.on('error', (error) => this.logger.warn(`Queue: ${error.message}`));
  }

  async process(name: string, payload: object): Promise<void> {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`No handler for job ${name}`);
    await handler(payload);
  }

  /** Hands an event to all its subscribers of this process, at once. */
  async deliver(event: RecordedEvent): Promise<void> {
    for (const subscriber of this.subscribers.of(event.name))
      await this.subscribers.deliver(subscriber, event);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }

  private registerMethodsOf(instance: object): void {
    for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
      const reference = (instance as Record<string, unknown>)[method];
      if (typeof reference !== 'function') continue;
      const job = this.reflector.get<string | undefined>(handlesJob, reference as () => void);
      if (job) this.handlers.set(job, reference.bind(instance) as Handler);
      const events = this.reflector.get<string[] | undefined>(subscribesTo, reference as () => void);
      if (events) {
        const subscriber = `${instance.constructor.name}.${method}`;
        this.subscribers.add(subscriber, events, reference.bind(instance) as EventHandler);
      }
    }
  }
}
