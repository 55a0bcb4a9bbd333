import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, Events, NotFound, Storage } from '@hoclieu/platform';
import { SyncHasNoPackage } from './exchange.errors';
import { SyncFileFetched } from './exchange.events';
import { canRunSync } from './exchange.policy';
import type { PackagePart } from './sync-run.entity';
import { SyncRuns } from './sync-run.repository';

/** Files of a delivered package, exactly as they were delivered. They hold children's data: every fetch is recorded. */
@Injectable()
export class SyncDownloads {
  constructor(
    private readonly database: Database,
    private readonly runs: SyncRuns,
    private readonly storage: Storage,
    private readonly events: Events,
  ) {}

  async open(actor: Actor, runId: string, name: string): Promise<{ file: PackagePart; content: Readable }> {
    const run = await this.runs.get(actor.schoolId, runId);
    allow(canRunSync, actor, undefined);
    if (!run.manifest) throw new SyncHasNoPackage();
    const file = run.part(name);
    if (!file) throw new NotFound('sync-file');
    const content = await this.storage.open(file.sha256);
    await this.database.transaction(() =>
      this.events.record(actor, SyncFileFetched, run.id, { name, sha256: file.sha256 }),
    );
    return { file, content };
  }
}
