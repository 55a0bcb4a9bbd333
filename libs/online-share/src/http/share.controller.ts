import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, allow, ApiScope, CurrentActor } from '@hoclieu/platform';
import { canRecompute, canViewShare } from '../online-share.policy';
import { ShareComputation } from '../share-computation.service';
import { SharePolicies, ShareReading } from '../share-reading.service';
import { ShareRows } from '../share-rows.service';
import { TargetPolicies } from '../target-policies';
import { targetView } from '../target-standing';
import { FigureListQuery, ScopeQuery, SharePolicyBody, ShareRowQuery, TargetBody } from './share.dto';
import {
  FigurePage,
  ShareOverviewView,
  SharePolicyView,
  ShareRowEvidenceView,
  ShareRowPage,
  TargetView,
  TrendView,
} from './share.view';

@ApiTags('online-share')
@ApiScope('share:read')
@Controller('online-share')
export class ShareController {
  constructor(
    private readonly reading: ShareReading,
    private readonly rows: ShareRows,
    private readonly computation: ShareComputation,
    private readonly policies: SharePolicies,
    private readonly targets: TargetPolicies,
  ) {}

  /** The latest figure of a scope; for the school also its standing against each target. */
  @Get()
  overview(@CurrentActor() actor: Actor, @Query() query: ScopeQuery): Promise<ShareOverviewView> {
    allow(canViewShare, actor, undefined);
    return this.reading.overview(actor, query.kind ?? 'school', query.key ?? 'school', query.asOf);
  }

  @Get('figures')
  figures(@CurrentActor() actor: Actor, @Query() query: FigureListQuery): Promise<FigurePage> {
    allow(canViewShare, actor, undefined);
    return this.reading.list(actor, { ...query, sort: query.sort ?? 'label', limit: query.limit ?? 50 });
  }

  @Get('trend')
  trend(@CurrentActor() actor: Actor, @Query() query: ScopeQuery): Promise<TrendView> {
    allow(canViewShare, actor, undefined);
    return this.reading.trend(actor, query.kind ?? 'school', query.key ?? 'school');
  }

  /** The lessons a figure is summed from. */
  @Get('rows')
  listRows(@CurrentActor() actor: Actor, @Query() query: ShareRowQuery): Promise<ShareRowPage> {
    allow(canViewShare, actor, undefined);
    return this.rows.list(actor, { ...query, state: query.state ?? 'all', limit: query.limit ?? 50 });
  }

  /** One class and lesson: its plan rows, materials with their approval, deliveries and openings. */
  @Get('rows/:classId/:lessonId')
  evidence(
    @CurrentActor() actor: Actor,
    @Param('classId', ParseUUIDPipe) classId: string,
    @Param('lessonId', ParseUUIDPipe) lessonId: string,
  ): Promise<ShareRowEvidenceView> {
    allow(canViewShare, actor, undefined);
    return this.rows.evidenceOf(actor, classId, lessonId);
  }

  /** Computes the share now instead of waiting for the worker. */
  @Post('computations')
  async compute(@CurrentActor() actor: Actor): Promise<ShareOverviewView> {
    allow(canRecompute, actor, undefined);
    await this.computation.compute(actor);
    return this.reading.overview(actor, 'school', 'school');
  }

  @Put('policy')
  changePolicy(@CurrentActor() actor: Actor, @Body() body: SharePolicyBody): Promise<SharePolicyView> {
    return this.policies.change(actor, body);
  }

  @Get('targets')
  async listTargets(@CurrentActor() actor: Actor): Promise<TargetView[]> {
    allow(canViewShare, actor, undefined);
    return (await this.targets.list(actor.schoolId)).map(targetView);
  }

  @Patch('targets/:id')
  async changeTarget(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { minPercent, ...changes }: TargetBody,
  ): Promise<TargetView> {
    const percent = minPercent === undefined ? {} : { minPercent: String(minPercent) };
    return targetView(await this.targets.change(actor, id, { ...changes, ...percent }));
  }
}
