import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events, newId } from '@hoclieu/platform';
import { canRunSync } from './exchange.policy';
import { SyncRequested } from './exchange.events';
import { SyncAlreadyRunning } from './exchange.errors';
import { SyncRun } from './sync-run.entity';
import { SyncWindows } from './sync-windows.service';

/** Asks the worker for a run; a window has one run under way at a time. */
@Injectable()
export class SyncRequests {
  constructor(
    private readonly database: Database,
    private readonly windows: SyncWindows,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async request(actor: Actor, windowId: string): Promise<SyncRun> {
    const window = await this.windows.get(actor.schoolId, windowId);
    allow(canRunSync, actor, undefined);
    return this.database.transaction(async () => {
      const run = this.database.repository(SyncRun).create({
        schoolId: actor.schoolId,
        id: newId(),
        windowId,
        state: 'queued',
        startedAt: this.clock.now(),
        startedBy: actor.accountId,
        startedByName: actor.name,
        errors: 0,
        warnings: 0,
      });
      const inserted = await this.database
        .repository(SyncRun)
        .createQueryBuilder()
        .insert()
        .values(run)
        .orIgnore()
        .returning('id')
        .execute();
      if ((inserted.raw as unknown[]).length === 0) throw new SyncAlreadyRunning();
      const facts = { windowId, windowName: window.name, dueAt: window.dueAt.toISOString() };
      await this.events.record(actor, SyncRequested, run.id, { runId: run.id, ...facts });
      return run;
    });
  }
}
