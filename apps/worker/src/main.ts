import { NestFactory } from '@nestjs/core';
import {
  EventRelay,
  JobHost,
  JsonLogger,
  PlatformConfig,
  QueueDoor,
  schoolTimeZone,
} from '@hoclieu/platform';
import { relayForever } from './relay-forever';
import { schedules } from './schedules';
import { WorkerModule } from './worker.module';

async function main(): Promise<void> {
  const logger = new JsonLogger(new PlatformConfig().logLevel);
  const app = await NestFactory.createApplicationContext(WorkerModule, { logger });
  app.enableShutdownHooks();
  const host = app.get(JobHost);
  host.register();
  const { queue } = app.get(QueueDoor);
  for (const { job, pattern } of schedules) {
    await queue.upsertJobScheduler(job.name, { pattern, tz: schoolTimeZone }, { name: job.name, data: {} });
  }
  host.start();
  relayForever(app.get(EventRelay), logger);
  logger.log('Working', 'Worker');
}

void main();
