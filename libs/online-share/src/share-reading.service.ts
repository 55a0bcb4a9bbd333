import { Injectable } from '@nestjs/common';
import { Actor, allow, Events, Database, isHead, NotFound, Page } from '@hoclieu/platform';
import { SchoolSettings, SchoolStructure } from '@hoclieu/school';
import type { FigureView, ShareOverviewView, TargetStandingView, TrendView } from './http/share.view';
import { SharePolicyChanged } from './online-share.events';
import { forecast } from './share-forecast';
import { FigureQuery, pointsOf, ScopeKind, ShareFigures, SnapshotRow } from './share-figures.repository';
import { SharePolicy, sharePolicySetting } from './share-policy';
import { figureView, snapshotView, trendPointView } from './share-views';
import { TargetPolicies } from './target-policies';
import { TargetPolicy } from './target-policy.entity';
import { standing, targetView } from './target-standing';

/** What the school stands at: figures of any scope, against each target, over time. */
@Injectable()
export class ShareReading {
  constructor(
    private readonly structure: SchoolStructure,
    private readonly settings: SchoolSettings,
    private readonly figures: ShareFigures,
    private readonly targets: TargetPolicies,
  ) {}

  async overview(actor: Actor, kind: ScopeKind, key: string, asOf?: string): Promise<ShareOverviewView> {
    const policy = await this.settings.get(actor.schoolId, sharePolicySetting);
    const can = { changePolicy: isHead(actor), recompute: isHead(actor) };
    const snapshot = await this.snapshot(actor, asOf ?? null);
    if (!snapshot) return { snapshot, policy, figure: null, targets: [], can };
    return {
      snapshot: snapshotView(snapshot),
      policy,
      figure: await this.figureOf(actor, snapshot, kind, key),
      targets: await this.standings(actor.schoolId, snapshot, kind, key),
      can,
    };
  }

  async list(actor: Actor, query: FigureQuery): Promise<Page<FigureView>> {
    const snapshot = await this.snapshot(actor, null);
    if (!snapshot) return { items: [], nextCursor: null };
    const page = await this.figures.list(actor.schoolId, snapshot.id, query);
    return { ...page, items: page.items.map(figureView) };
  }

  async trend(actor: Actor, kind: ScopeKind, key: string): Promise<TrendView> {
    const year = await this.structure.currentYear(actor.schoolId);
    const rows = await this.figures.trend(actor.schoolId, year.id, kind, key);
    return { points: rows.map(trendPointView) };
  }

  /** Null for a school without approved distributions yet; any other scope without a figure does not exist. */
  private async figureOf(
    actor: Actor,
    snapshot: SnapshotRow,
    kind: ScopeKind,
    key: string,
  ): Promise<FigureView | null> {
    const figure = await this.figures.figure(actor.schoolId, snapshot.id, kind, key);
    if (!figure && kind !== 'school') throw new NotFound('share-figure');
    return figure && figureView(figure);
  }

  private async snapshot(actor: Actor, asOf: string | null): Promise<SnapshotRow | null> {
    const year = await this.structure.findCurrentYear(actor.schoolId);
    return year && this.figures.latestSnapshot(actor.schoolId, year.id, asOf);
  }

  /** Each active target against the figure of its level, with the day it would be met: asked of a school or a level only. */
  private async standings(
    schoolId: string,
    snapshot: SnapshotRow,
    kind: ScopeKind,
    key: string,
  ): Promise<TargetStandingView[]> {
    const isAsked = (level: string): boolean => kind === 'school' || (kind === 'level' && key === level);
    const year = await this.structure.currentYear(schoolId);
    const active = (await this.targets.list(schoolId)).filter(
      (target) => target.isActive && isAsked(target.level),
    );
    const levels = [...new Set(active.map((target) => target.level))];
    const trends = await Promise.all(
      levels.map((level) => this.figures.trend(schoolId, year.id, 'level', level)),
    );
    const upToNow = new Map(
      levels.map((level, i) => [level, (trends[i] ?? []).filter((row) => row.day <= snapshot.asOf)]),
    );
    return active.flatMap((target: TargetPolicy) => {
      const trend = upToNow.get(target.level) ?? [];
      const latest = trend.at(-1);
      if (!latest || latest.day !== snapshot.asOf) return [];
      const points = pointsOf(trend, target.reading, target.average);
      const expected = forecast(points, Number(target.minPercent) / 100, year.endsOn);
      return [{ ...targetView(target), ...standing(target, latest, expected) }];
    });
  }
}

/** Changes of the policy are the head's; the next computation uses them. */
@Injectable()
export class SharePolicies {
  constructor(
    private readonly database: Database,
    private readonly settings: SchoolSettings,
    private readonly events: Events,
  ) {}

  async change(actor: Actor, policy: SharePolicy): Promise<SharePolicy> {
    allow(canChangeSharePolicy, actor, undefined);
    await this.database.transaction(async () => {
      await this.settings.set(actor, sharePolicySetting, policy);
      await this.events.record(actor, SharePolicyChanged, actor.schoolId, { policy });
    });
    return policy;
  }
}

export function canChangeSharePolicy(actor: Actor): boolean {
  return isHead(actor);
}
