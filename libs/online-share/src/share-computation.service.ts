import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, Events, newId } from '@hoclieu/platform';
import { SchoolSettings, SchoolStructure } from '@hoclieu/school';
import { ShareComputed } from './online-share.events';
import { insertFigures } from './share-figures.sql';
import { formulaVersion, SharePolicy, sharePolicySetting } from './share-policy';
import { queryWholeSchool } from './whole-school';

export interface ComputedShare {
  readonly snapshotId: string;
  readonly milliseconds: number;
}

/** Computes a school's share for today and keeps it as the day's snapshot. */
@Injectable()
export class ShareComputation {
  constructor(
    private readonly database: Database,
    private readonly structure: SchoolStructure,
    private readonly settings: SchoolSettings,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Null before the school has a current year. Safe to run twice at once: the second waits and recomputes. */
  async compute(actor: Actor, asOf = this.clock.today()): Promise<ComputedShare | null> {
    const year = await this.structure.findCurrentYear(actor.schoolId);
    if (!year) return null;
    const policy = await this.settings.get(actor.schoolId, sharePolicySetting);
    return this.database.transaction(async () => {
      const started = performance.now();
      const snapshotId = await this.openSnapshot(actor.schoolId, year.id, asOf, policy);
      await queryWholeSchool(this.database, insertFigures, [
        actor.schoolId,
        year.id,
        asOf,
        policy.withoutPhysicalEducation,
        policy.denominator === 'to-date',
        snapshotId,
      ]);
      const milliseconds = Math.round(performance.now() - started);
      await this.database.query(
        'update online_share.snapshot set milliseconds = $3 where school_id = $1 and id = $2',
        [actor.schoolId, snapshotId, milliseconds],
      );
      await this.forgetLessonsOfOlder(actor.schoolId, year.id, snapshotId);
      await this.events.record(actor, ShareComputed, snapshotId, { asOf });
      return { snapshotId, milliseconds };
    });
  }

  /** Takes the day's row, emptied; the unique key makes a second computation of the day wait for the first. */
  private async openSnapshot(
    schoolId: string,
    yearId: string,
    asOf: string,
    policy: SharePolicy,
  ): Promise<string> {
    const [row] = await this.database.query<{ id: string }>(
      `insert into online_share.snapshot
         (school_id, id, school_year_id, as_of, formula_version, policy, computed_at, milliseconds)
       values ($1, $2, $3, $4, $5, $6, $7, 0)
       on conflict (school_id, school_year_id, as_of) do update
         set formula_version = excluded.formula_version, policy = excluded.policy, computed_at = excluded.computed_at
       returning id`,
      [schoolId, newId(), yearId, asOf, formulaVersion, JSON.stringify(policy), this.clock.now()],
    );
    await this.database.query(
      'delete from online_share.snapshot_figure where school_id = $1 and snapshot_id = $2',
      [schoolId, row?.id],
    );
    return String(row?.id);
  }

  /** The figures of single lessons are kept for the latest day only; a year of them would be all the table holds. */
  private async forgetLessonsOfOlder(schoolId: string, yearId: string, latest: string): Promise<void> {
    await this.database.query(
      `delete from online_share.snapshot_figure f
        using online_share.snapshot s
        where f.school_id = $1 and s.school_id = $1 and s.id = f.snapshot_id and s.school_year_id = $2
          and s.id <> $3 and f.scope_kind = 'lesson'`,
      [schoolId, yearId, latest],
    );
  }
}
