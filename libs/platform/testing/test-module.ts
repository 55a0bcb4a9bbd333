import type { Type } from '@nestjs/common';
import { Test, TestingModule } from '@nestjs/testing';
import { Clock, Database, JobHost, Jobs, PlatformModule } from '@hoclieu/platform';
import { allTables } from '@hoclieu/tables';
import { deliverEvents } from './deliver-events';
import { FakeClock } from './fake-clock';
import { RecordedJobs } from './recorded-jobs';

/** The named modules on a real database, with a clock that stands still and jobs that are only noted. */
export async function startModules(...modules: Type[]): Promise<RunningModules> {
  const module = await Test.createTestingModule({ imports: [PlatformModule.with(allTables), ...modules] })
    .overrideProvider(Clock)
    .useClass(FakeClock)
    .overrideProvider(Jobs)
    .useClass(RecordedJobs)
    .compile();
  await module.init();
  return new RunningModules(module);
}

export class RunningModules {
  constructor(private readonly module: TestingModule) {}

  get<T>(service: Type<T> | (abstract new (...parameters: never[]) => T)): T {
    return this.module.get<T>(service as Type<T>, { strict: false });
  }

  get database(): Database {
    return this.get(Database);
  }

  get clock(): FakeClock {
    return this.get(Clock) as FakeClock;
  }

  get jobs(): RecordedJobs {
    return this.get(Jobs) as RecordedJobs;
  }

  /** Delivers the events recorded so far in the school to the subscribers of these modules, as the worker would. */
  async deliverEvents(schoolId: string): Promise<void> {
    await deliverEvents(this.database, this.get(JobHost), schoolId);
  }

  async stop(): Promise<void> {
    await this.module.close();
  }
}
