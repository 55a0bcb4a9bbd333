import { Injectable } from '@nestjs/common';
import { Clock, Database, Events } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import { dataQualityIssues } from './data-quality.sql';
import { SyncBlocked } from './exchange.events';
import { SyncIssue, SyncRuns } from './sync-run.repository';
import { SyncRun } from './sync-run.entity';
import { startedBy, windowFacts } from './sync-facts';
import { SyncWindow } from './sync-window.entity';

@Injectable()
export class SyncChecking {
  constructor(
    private readonly database: Database,
    private readonly runs: SyncRuns,
    private readonly structure: SchoolStructure,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Lists what is wrong with the data; errors block the run. Null when another worker finished it already. */
  async check(requested: SyncRun, window: SyncWindow): Promise<SyncRun | null> {
    const year = await this.structure.currentYear(requested.schoolId);
    return this.database.transaction(async () => {
      const run = await this.runs.lock(requested.schoolId, requested.id);
      if (run.isOver) return null;
      run.begin();
      const parameters = [run.schoolId, year.id, this.clock.today()];
      const issues = await this.database.query<Omit<SyncIssue, 'number'>>(dataQualityIssues, parameters);
      await this.runs.replaceIssues(run, issues);
      const errors = issues.filter((issue) => issue.severity === 'error').length;
      run.noteIssues(errors, issues.length - errors, this.clock.now());
      await this.runs.save(run);
      if (errors > 0)
        await this.events.record(startedBy(run), SyncBlocked, run.id, { errors, ...windowFacts(window) });
      return run;
    });
  }
}
