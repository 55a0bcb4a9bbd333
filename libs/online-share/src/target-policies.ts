import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { Actor, allow, Database, Events, isHead, newId, NotFound } from '@hoclieu/platform';
import { dataFile } from './data-file';
import { ShareTargetChanged } from './online-share.events';
import { TargetPolicy } from './target-policy.entity';

interface TargetLine {
  authority: string;
  level: TargetPolicy['level'];
  min_share_percent: string;
  by: string;
  status: string;
  source: string;
}

export type TargetChanges = Partial<
  Pick<TargetPolicy, 'minPercent' | 'reachedBy' | 'reading' | 'average' | 'isActive' | 'source'>
>;

export function canChangeTargets(actor: Actor): boolean {
  return isHead(actor);
}

/** The targets a school is held to: data, since they differ by authority, level and year. */
@Injectable()
export class TargetPolicies {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  list(schoolId: string): Promise<TargetPolicy[]> {
    return this.database.repository(TargetPolicy).find({
      where: { schoolId },
      order: { isActive: 'DESC', level: 'ASC', minPercent: 'DESC', authority: 'ASC' },
    });
  }

  /** Gives a school the known targets (data/online-share-targets.csv); `authorities` are switched on. */
  async adopt(actor: Actor, authorities: readonly string[]): Promise<void> {
    const lines: TargetLine[] = parse(await readFile(dataFile('online-share-targets.csv')), {
      columns: true,
    });
    const targets = lines.map((line) => ({
      schoolId: actor.schoolId,
      id: newId(),
      authority: line.authority,
      level: line.level,
      minPercent: line.min_share_percent,
      reachedBy: line.by,
      source: line.source,
      certainty: line.status,
      isActive: authorities.some((authority) => line.authority.startsWith(authority)),
    }));
    await this.database
      .repository(TargetPolicy)
      .createQueryBuilder()
      .insert()
      .values(targets)
      .orIgnore()
      .execute();
  }

  async change(actor: Actor, id: string, changes: TargetChanges): Promise<TargetPolicy> {
    allow(canChangeTargets, actor, undefined);
    return this.database.transaction(async () => {
      const repository = this.database.repository(TargetPolicy);
      const target = await repository.findOne({
        where: { schoolId: actor.schoolId, id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!target) throw new NotFound('target');
      await repository.save(Object.assign(target, changes));
      await this.events.record(actor, ShareTargetChanged, id, { minPercent: Number(target.minPercent) });
      return target;
    });
  }
}
