import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, Events, Storage, systemActor } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import { dataQualityIssues } from './data-quality.sql';
import { SyncBlocked, SyncDelivered, SyncFailed } from './exchange.events';
import { SyncDelivery } from './sync-delivery';
import type { SyncPackage } from './sync-package';
import { SyncIssue, SyncRuns } from './sync-run.repository';
import { Receipt, SyncRun } from './sync-run.entity';
import { SyncWindow } from './sync-window.entity';
import { SyncWindows } from './sync-windows.service';

const packageLimitBytes = 1024 ** 3;

/** The steps of a run that change its state, each in a transaction of its own with its event. */
@Injectable()
export class SyncSteps {
  constructor(
    private readonly database: Database,
    private readonly runs: SyncRuns,
    private readonly windows: SyncWindows,
    private readonly structure: SchoolStructure,
    private readonly delivery: SyncDelivery,
    private readonly storage: Storage,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Lists what is wrong with the data; errors block the run. Null when another worker finished it already. */
  async check(schoolId: string, runId: string): Promise<SyncRun | null> {
    const year = await this.structure.currentYear(schoolId);
    return this.database.transaction(async () => {
      const run = await this.runs.lock(schoolId, runId);
      if (run.isOver) return null;
      run.begin();
      const issues = await this.database.query<Omit<SyncIssue, 'number'>>(dataQualityIssues, [
        schoolId,
        year.id,
        this.clock.today(),
      ]);
      await this.runs.replaceIssues(run, issues);
      const errors = issues.filter((issue) => issue.severity === 'error').length;
      run.noteIssues(errors, issues.length - errors, this.clock.now());
      await this.runs.save(run);
      if (errors > 0) {
        const facts = factsOf(await this.windows.get(schoolId, run.windowId));
        await this.events.record(actorOf(run), SyncBlocked, run.id, { errors, ...facts });
      }
      return run;
    });
  }

  async send(checked: SyncRun, window: SyncWindow, made: SyncPackage): Promise<void> {
    for (const content of made.files.values())
      await this.storage.put(Readable.from([content]), packageLimitBytes);
    await this.database.transaction(async () => {
      const run = await this.runs.lock(checked.schoolId, checked.id);
      if (run.isOver) return;
      const before = await this.runs.deliveredBefore(run);
      const receipt = await this.receiptOf(before, made);
      run.deliver(made.manifest, receipt, this.clock.now());
      await this.runs.save(run);
      const { contentHash } = made.manifest;
      await this.events.record(actorOf(run), SyncDelivered, run.id, { contentHash, ...factsOf(window) });
    });
  }

  async fail(checked: SyncRun, window: SyncWindow, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const run = await this.runs.lock(checked.schoolId, checked.id);
      run.fail(reason, this.clock.now());
      await this.runs.save(run);
      await this.events.record(actorOf(run), SyncFailed, run.id, { reason, ...factsOf(window) });
    });
  }

  private async receiptOf(before: SyncRun | null, made: SyncPackage): Promise<Receipt> {
    const same = before?.contentHash === made.manifest.contentHash ? before.receipt : null;
    return same ? { ...same, repeated: true } : this.delivery.deliver(made);
  }
}

function actorOf(run: SyncRun): Actor {
  return { ...systemActor(run.schoolId), accountId: run.startedBy, name: run.startedByName };
}

function factsOf(window: SyncWindow) {
  return { windowId: window.id, windowName: window.name, dueAt: window.dueAt.toISOString() };
}
