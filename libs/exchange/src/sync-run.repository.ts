import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, NotFound, Page, pageOf } from '@hoclieu/platform';
import { SyncRun } from './sync-run.entity';

export interface SyncIssue {
  number: number;
  checkKey: string;
  severity: 'error' | 'warning';
  kind: string;
  id: string | null;
  label: string;
}

@Injectable()
export class SyncRuns {
  constructor(private readonly database: Database) {}

  async get(schoolId: string, id: string): Promise<SyncRun> {
    const run = await this.database.repository(SyncRun).findOneBy({ schoolId, id });
    if (!run) throw new NotFound('sync-run');
    return run;
  }

  async lock(schoolId: string, id: string): Promise<SyncRun> {
    const run = await this.database
      .repository(SyncRun)
      .findOne({ where: { schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!run) throw new NotFound('sync-run');
    return run;
  }

  async save(run: SyncRun): Promise<void> {
    await this.database.repository(SyncRun).save(run);
  }

  async page(schoolId: string, windowId: string, limit: number, cursor?: string): Promise<Page<SyncRun>> {
    const [startedAt, id] = cursor ? decodeCursor(cursor, 2) : [null, null];
    const query = this.database
      .repository(SyncRun)
      .createQueryBuilder('run')
      .where('run.school_id = :schoolId and run.window_id = :windowId', { schoolId, windowId })
      .orderBy('run.started_at', 'DESC')
      .addOrderBy('run.id', 'DESC')
      .take(limit + 1);
    if (cursor)
      query.andWhere('(run.started_at, run.id) < (:startedAt::timestamptz, :id::uuid)', { startedAt, id });
    return pageOf(await query.getMany(), limit, (run) => [run.startedAt.toISOString(), run.id]);
  }

  /** Runs of any school that are under way since before this moment: their worker is gone. */
  aliveSince(moment: Date): Promise<{ schoolId: string; runId: string }[]> {
    return this.database.query(
      `select school_id as "schoolId", id as "runId" from exchange.sync_run
        where state in ('queued', 'checking', 'packing') and started_at < $1 order by started_at`,
      [moment],
    );
  }

  /** The last run of the same window that was delivered before this one. */
  deliveredBefore(run: SyncRun): Promise<SyncRun | null> {
    return this.database.repository(SyncRun).findOne({
      where: { schoolId: run.schoolId, windowId: run.windowId, state: 'delivered' },
      order: { finishedAt: 'DESC' },
    });
  }

  async replaceIssues(run: SyncRun, issues: readonly Omit<SyncIssue, 'number'>[]): Promise<void> {
    await this.database.query('delete from exchange.sync_issue where school_id = $1 and run_id = $2', [
      run.schoolId,
      run.id,
    ]);
    await this.database.query(
      `insert into exchange.sync_issue (school_id, run_id, number, check_key, severity, subject_kind, subject_id, label)
       select $1, $2, row_number() over (), "checkKey", severity, kind, id, label
         from jsonb_to_recordset($3::jsonb) as issue ("checkKey" text, severity text, kind text, id uuid, label text)`,
      [run.schoolId, run.id, JSON.stringify(issues)],
    );
  }

  async issues(run: SyncRun, limit: number, cursor?: string): Promise<Page<SyncIssue>> {
    const [after] = cursor ? decodeCursor(cursor, 1) : [0];
    const rows = await this.database.query<SyncIssue>(
      `select number, check_key as "checkKey", severity, subject_kind as kind, subject_id as id, label
         from exchange.sync_issue where school_id = $1 and run_id = $2 and number > $3 order by number limit $4`,
      [run.schoolId, run.id, after, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.number]);
  }
}
