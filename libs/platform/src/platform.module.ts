import { DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Clock } from './clock';
import { PlatformConfig } from './config/platform.config';
import { createDataSource, ModuleTables } from './database/data-source';
import { Database } from './database/database';
import { documentMessages } from './documents';
import { EventRelay } from './events/event-relay';
import { Events } from './events/events';
import { Subscribers } from './events/subscribers';
import { IdempotencyKeys } from './http/idempotency-keys';
import { JobHost } from './jobs/job-host';
import { Jobs } from './jobs/jobs';
import { QueueDoor } from './jobs/queue';
import { QueueJobs } from './jobs/queue-jobs';
import { registerMessages } from './problems/messages';
import { platformMessages } from './problems/platform.messages';
import { Storage } from './storage/storage';
import { createStorage } from './storage/storage.factory';

registerMessages(platformMessages);
registerMessages(documentMessages);

const provided = [
  Clock,
  PlatformConfig,
  Database,
  IdempotencyKeys,
  Events,
  Subscribers,
  EventRelay,
  QueueDoor,
  JobHost,
];

/** What every module stands on; imported once, by the application that composes the modules. */
@Global()
@Module({})
export class PlatformModule {
  static with(tables: readonly ModuleTables[]): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers: [
        ...provided,
        { provide: Jobs, useClass: QueueJobs },
        { provide: Storage, useFactory: createStorage, inject: [PlatformConfig] },
        {
          provide: DataSource,
          useFactory: (config: PlatformConfig) =>
            createDataSource(config.databaseUrl, tables, config.databasePool).initialize(),
          inject: [PlatformConfig],
        },
      ],
      exports: [...provided, Jobs, Storage, DataSource],
    };
  }
}
