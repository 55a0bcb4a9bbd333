import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Actor,
  allow,
  ApiScope,
  CurrentActor,
  NotFound,
  PageQuery,
  sentence,
  Storage,
} from '@hoclieu/platform';
import { canRunSync, canViewSync } from '../exchange.policy';
import { SyncHasNoPackage } from '../exchange.errors';
import { SyncRequests } from '../sync-requests.service';
import { SyncRun } from '../sync-run.entity';
import { SyncRuns } from '../sync-run.repository';
import { SyncWindows } from '../sync-windows.service';
import { SyncIssuePage, SyncRunPage, SyncRunView, SyncWindowsView } from './sync.view';

@ApiTags('sync')
@ApiScope('sync:read')
@Controller()
export class SyncController {
  constructor(
    private readonly windows: SyncWindows,
    private readonly requests: SyncRequests,
    private readonly runs: SyncRuns,
    private readonly storage: Storage,
  ) {}

  @Get('sync-windows')
  async listWindows(@CurrentActor() actor: Actor): Promise<SyncWindowsView> {
    allow(canViewSync, actor, undefined);
    const items = await this.windows.list(actor.schoolId);
    return { items, can: { run: canRunSync(actor) } };
  }

  /** Asks for a run: check, pack, deliver, in the worker. */
  @HttpCode(202)
  @Post('sync-windows/:id/runs')
  async request(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SyncRunView> {
    return runView(await this.requests.request(actor, id), actor);
  }

  @Get('sync-windows/:id/runs')
  async listRuns(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<SyncRunPage> {
    allow(canViewSync, actor, undefined);
    const window = await this.windows.get(actor.schoolId, id);
    const page = await this.runs.page(actor.schoolId, window.id, query.limit ?? 20, query.cursor);
    return { ...page, items: page.items.map((run) => runView(run, actor)) };
  }

  @Get('sync-runs/:id')
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SyncRunView> {
    allow(canViewSync, actor, undefined);
    return runView(await this.runs.get(actor.schoolId, id), actor);
  }

  @Get('sync-runs/:id/issues')
  async issues(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<SyncIssuePage> {
    allow(canViewSync, actor, undefined);
    return this.runs.issues(await this.runs.get(actor.schoolId, id), query.limit ?? 50, query.cursor);
  }

  /** A file of the delivered package, exactly as it was delivered. */
  @Get('sync-runs/:id/files/:name')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('name') name: string,
  ): Promise<StreamableFile> {
    allow(canRunSync, actor, undefined);
    const { manifest } = await this.runs.get(actor.schoolId, id);
    if (!manifest) throw new SyncHasNoPackage();
    const file = manifest.files.find((candidate) => candidate.name === name);
    if (!file) throw new NotFound('sync-file');
    return new StreamableFile(await this.storage.open(file.sha256), {
      disposition: `attachment; filename="${file.name}"`,
      length: file.bytes,
    });
  }
}

function runView(run: SyncRun, actor: Actor): SyncRunView {
  const { id, windowId, state, startedByName, errors, warnings, contentHash, receipt, failure } = run;
  return {
    id,
    windowId,
    state,
    startedAt: run.startedAt.toISOString(),
    startedByName,
    finishedAt: run.finishedAt?.toISOString() ?? null,
    errors,
    warnings,
    contentHash: contentHash ?? null,
    files: [...(run.manifest?.files ?? [])],
    receipt: receipt
      ? {
          deliveredAt: receipt.deliveredAt,
          manifestSha256: receipt.manifestSha256,
          repeated: receipt.repeated,
        }
      : null,
    failure: failure ? sentence(failure, actor.locale) : null,
  };
}
