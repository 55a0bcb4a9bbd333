import { Injectable } from '@nestjs/common';
import { defineJob, Handles, Jobs, OnEvent, RecordedEvent } from '@hoclieu/platform';
import { SyncRequested } from '../exchange.events';
import { SyncRunning } from '../sync-running.service';
import { SyncSchedule, SyncWindowPlanning } from '../sync-schedule.service';

export const RunSync = defineJob<{ schoolId: string; runId: string }>('exchange.run-sync', { attempts: 6 });
export const LookAtWindows = defineJob<object>('exchange.look-at-windows');
export const PlanWindows = defineJob<object>('exchange.plan-windows');

@Injectable()
export class ExchangeJobs {
  constructor(
    private readonly running: SyncRunning,
    private readonly schedule: SyncSchedule,
    private readonly planning: SyncWindowPlanning,
    private readonly jobs: Jobs,
  ) {}

  @OnEvent(SyncRequested)
  async onRequested({ schoolId, payload }: RecordedEvent<{ runId: string }>): Promise<void> {
    await this.jobs.enqueue(RunSync, { schoolId, runId: payload.runId }, { id: `sync-${payload.runId}` });
  }

  @Handles(RunSync)
  async run({ schoolId, runId }: { schoolId: string; runId: string }): Promise<void> {
    await this.running.run(schoolId, runId);
  }

  @Handles(LookAtWindows)
  async look(): Promise<void> {
    await this.schedule.look();
  }

  @Handles(PlanWindows)
  async plan(): Promise<void> {
    await this.planning.planAll();
  }
}
