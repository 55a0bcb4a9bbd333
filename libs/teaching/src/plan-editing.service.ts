import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import { PlanContent } from './plan-content';
import { PlanRecord } from './plan-record';
import { PlanRows } from './plan-row.repository';
import { lessonKey, WantedRow } from './row-ground';
import { RowChanged } from './teaching.events';
import { teachingPlanPolicy } from './teaching.policy';
import { TeachingPlans } from './teaching-plan.repository';

export interface RowBatch {
  readonly version: number;
  readonly rows: WantedRow[];
  readonly removedRowIds: string[];
}

export interface RowCopies {
  readonly version: number;
  readonly rowIds: string[];
  readonly classIds: string[];
}

@Injectable()
export class PlanEditing {
  constructor(
    private readonly database: Database,
    private readonly plans: TeachingPlans,
    private readonly rows: PlanRows,
    private readonly content: PlanContent,
    private readonly record: PlanRecord,
  ) {}

  /** Saves a batch of new, changed and removed rows, all or nothing; throws RowsInvalid with every wrong cell. */
  async change(actor: Actor, planId: string, batch: RowBatch): Promise<void> {
    await this.database.transaction(async () => {
      const plan = await this.plans.lock(actor, planId);
      allow(teachingPlanPolicy.own, actor, plan);
      plan.edit(batch.version);
      const removed = await this.content.remove(plan, batch.removedRowIds, this.record.now());
      await this.content.save(plan, batch.rows);
      await this.plans.save(plan);
      await this.record.tell(actor, RowChanged, plan, { changed: batch.rows.length, removed });
    });
  }

  /** Copies rows to other classes of the same grade; a lesson the class already has a row for is left alone. */
  async copy(actor: Actor, planId: string, wish: RowCopies): Promise<void> {
    const plan = await this.plans.get(actor, planId);
    allow(teachingPlanPolicy.own, actor, plan);
    const standing = await this.rows.wantedRows(plan);
    const taken = new Set(standing.map(lessonKey));
    const rows = standing
      .filter((row) => wish.rowIds.includes(row.id))
      .flatMap((row) => wish.classIds.map((classId) => ({ ...row, id: null, classId, link: null })))
      .filter((row) => !taken.has(lessonKey(row)));
    await this.change(actor, planId, { version: wish.version, rows, removedRowIds: [] });
  }

  /**
   * Sets the materials of one row at any time, also of an approved one: each material passes its own approval
   * (TT 09/2021, Điều 7), so the plan need not pass again.
   */
  async setMaterials(actor: Actor, rowId: string, materialIds: string[]): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.rows.lock(actor, rowId);
      allow(teachingPlanPolicy.own, actor, row);
      const plan = await this.plans.get(actor, row.planId);
      await this.content.setMaterials(plan, rowId, materialIds);
      await this.record.tell(actor, RowChanged, plan, { changed: 1, removed: 0 });
    });
  }
}
