import { Injectable } from '@nestjs/common';
import { newId } from '@hoclieu/platform';
import { PlanRow } from './plan-row.entity';
import { PlanRows } from './plan-row.repository';
import type { WantedRow } from './row-ground';
import { RowGrounds } from './row-ground.repository';
import { judgeRows } from './row-rules';
import { MaterialNotUsable, PlanEmpty, RowDelivered, RowsInvalid } from './teaching.errors';
import type { TeachingPlan } from './teaching-plan.entity';

/** The rows of a plan as one thing that is checked, changed and kept. */
@Injectable()
export class PlanContent {
  constructor(
    private readonly rows: PlanRows,
    private readonly grounds: RowGrounds,
  ) {}

  /** Throws PlanEmpty, or RowsInvalid with the rows numbered as `PlanRows.wantedRows` gives them. */
  async check(plan: TeachingPlan): Promise<void> {
    const rows = await this.rows.wantedRows(plan);
    if (rows.length === 0) throw new PlanEmpty();
    await this.judge(plan, rows);
  }

  async save(plan: TeachingPlan, wanted: WantedRow[]): Promise<void> {
    if (wanted.length === 0) return;
    const classIds = wanted.map((row) => row.classId);
    await this.rows.lockClasses(plan.schoolId, classIds);
    await this.judge(plan, wanted);
    const named = wanted.map((row) => ({ ...row, rowId: row.id ?? newId() }));
    await this.rows.save(named.map((row) => rowOf(plan, row.rowId, row)));
    await this.rows.setMaterials(plan.schoolId, named);
  }

  async remove(plan: TeachingPlan, ids: string[], now: Date): Promise<number> {
    if (ids.length === 0) return 0;
    const { removed, delivered } = await this.rows.remove(plan, ids, now);
    if (delivered > 0) throw new RowDelivered();
    return removed;
  }

  async setMaterials(plan: TeachingPlan, rowId: string, materialIds: string[]): Promise<void> {
    const usable = await this.grounds.materials(plan, materialIds);
    if (usable.length < new Set(materialIds).size) throw new MaterialNotUsable();
    await this.rows.setMaterials(plan.schoolId, [{ rowId, materialIds }]);
  }

  private async judge(plan: TeachingPlan, rows: WantedRow[]): Promise<void> {
    const problems = judgeRows(rows, await this.grounds.of(plan, rows));
    if (problems.length > 0) throw new RowsInvalid(problems);
  }
}

function rowOf(plan: TeachingPlan, id: string, wanted: WantedRow): PlanRow {
  const { classId, lessonId, halfPeriods, mode, stage, platform, link, weekId, taughtOn } = wanted;
  const forceMajeureId = mode === 'replace' ? wanted.forceMajeureId : null;
  const columns = {
    classId,
    lessonId,
    halfPeriods,
    mode,
    stage,
    platform,
    link,
    weekId,
    taughtOn,
    forceMajeureId,
  };
  return Object.assign(new PlanRow(), { schoolId: plan.schoolId, id, planId: plan.id }, columns);
}
