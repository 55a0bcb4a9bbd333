import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import { dataQualityIssues } from './data-quality.sql';
import { canViewSync } from './exchange.policy';

export interface Readiness {
  readonly checkedAt: string;
  readonly errors: number;
  readonly warnings: number;
  readonly checks: ReadinessCheck[];
}

export interface ReadinessCheck {
  readonly checkKey: string;
  readonly severity: 'error' | 'warning';
  readonly count: number;
  /** The first ones only; the issues of a run list them all. */
  readonly examples: { kind: string; id: string; label: string }[];
}

const examplesShown = 20;

const grouped = `
  with issue as (${dataQualityIssues}),
  numbered as (
    select *, row_number() over (partition by "checkKey" order by label, id) as place from issue
  )
  select "checkKey", severity, count(*)::int as count,
         jsonb_agg(jsonb_build_object('kind', kind, 'id', id, 'label', label) order by label, id)
           filter (where place <= $4::int) as examples
    from numbered
   group by "checkKey", severity
   order by severity, count(*) desc, "checkKey"`;

/** What a run would complain about now: asked before sending, changes nothing. */
@Injectable()
export class SyncReadiness {
  constructor(
    private readonly database: Database,
    private readonly structure: SchoolStructure,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor): Promise<Readiness> {
    allow(canViewSync, actor, undefined);
    const year = await this.structure.currentYear(actor.schoolId);
    const checks = await this.database.query<ReadinessCheck>(grouped, [
      actor.schoolId,
      year.id,
      this.clock.today(),
      examplesShown,
    ]);
    const sum = (severity: string) =>
      checks.reduce((all, check) => all + (check.severity === severity ? check.count : 0), 0);
    return {
      checkedAt: this.clock.now().toISOString(),
      errors: sum('error'),
      warnings: sum('warning'),
      checks,
    };
  }
}
