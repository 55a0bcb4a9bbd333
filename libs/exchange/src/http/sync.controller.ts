import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, allow, ApiScope, CurrentActor, PageQuery } from '@hoclieu/platform';
import { canRunSync, canViewSync } from '../exchange.policy';
import { SyncDownloads } from '../sync-downloads.service';
import { SyncReadiness } from '../sync-readiness.service';
import { SyncRequests } from '../sync-requests.service';
import { SyncRuns } from '../sync-run.repository';
import { SyncWindows } from '../sync-windows.service';
import { runView } from './sync-run.presenter';
import { SyncIssuePage, SyncReadinessView, SyncRunPage, SyncRunView, SyncWindowsView } from './sync.view';

@ApiTags('sync')
@ApiScope('sync:read')
@Controller()
export class SyncController {
  constructor(
    private readonly windows: SyncWindows,
    private readonly requests: SyncRequests,
    private readonly runs: SyncRuns,
    private readonly readiness: SyncReadiness,
    private readonly downloads: SyncDownloads,
  ) {}

  @Get('sync-windows')
  async listWindows(@CurrentActor() actor: Actor): Promise<SyncWindowsView> {
    allow(canViewSync, actor, undefined);
    const items = await this.windows.list(actor.schoolId);
    return { items, can: { run: canRunSync(actor) } };
  }

  /** What a run would complain about at this moment; nothing is packed or sent. */
  @Get('sync-readiness')
  ready(@CurrentActor() actor: Actor): Promise<SyncReadinessView> {
    return this.readiness.of(actor);
  }

  /** Asks for a run: check, pack, deliver, in the worker. */
  @HttpCode(202)
  @ApiScope('sync:write')
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
    const { file, content } = await this.downloads.open(actor, id, name);
    return new StreamableFile(content, {
      disposition: `attachment; filename="${file.name}"`,
      length: file.bytes,
    });
  }
}
