import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events, newId } from '@hoclieu/platform';
import { Delivery } from './delivery.entity';
import { Deliveries } from './delivery.repository';
import type { PlacedRow } from './plan-row.repository';
import { PlanRows } from './plan-row.repository';
import {
  DeliveryExceedsPlan,
  DeliveryInFuture,
  DeliveryOutsideDecision,
  DeliveryOutsideYear,
  RowNotApproved,
} from './teaching.errors';
import { DeliveryRecorded, DeliveryWithdrawn } from './teaching.events';
import { deliveryPolicy } from './teaching.policy';

export interface DeliveredLesson {
  readonly deliveredOn: string;
  readonly halfPeriods: number;
  readonly note: string;
}

@Injectable()
export class DeliveryRecording {
  constructor(
    private readonly database: Database,
    private readonly rows: PlanRows,
    private readonly deliveries: Deliveries,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /**
   * Records that periods of an approved row took place. Several days may add up to the planned periods, never beyond.
   * Throws RowNotApproved, DeliveryInFuture, DeliveryOutsideYear, DeliveryOutsideDecision, DeliveryExceedsPlan.
   */
  async record(actor: Actor, rowId: string, lesson: DeliveredLesson): Promise<void> {
    await this.database.transaction(async () => {
      const row = await this.rows.lock(actor, rowId);
      allow(deliveryPolicy.record, actor, row);
      await this.check(row, lesson);
      const delivery = this.deliveryOf(actor, row, lesson);
      await this.deliveries.add(delivery);
      const { deliveredOn, halfPeriods } = lesson;
      await this.events.record(actor, DeliveryRecorded, delivery.id, {
        planRowId: rowId,
        deliveredOn,
        halfPeriods,
      });
    });
  }

  /** Takes a record back with a reason that stays in the trail; throws DeliveryAlreadyWithdrawn. */
  async withdraw(actor: Actor, deliveryId: string, reason: string): Promise<void> {
    await this.database.transaction(async () => {
      const delivery = await this.deliveries.lock(actor, deliveryId);
      const row = await this.rows.get(actor, delivery.planRowId);
      allow(deliveryPolicy.withdraw, actor, row);
      delivery.withdraw(actor.personId, this.clock.now(), reason);
      await this.deliveries.save(delivery);
      await this.events.record(actor, DeliveryWithdrawn, delivery.id, { planRowId: row.id, reason });
    });
  }

  private async check(row: PlacedRow, { deliveredOn, halfPeriods }: DeliveredLesson): Promise<void> {
    if (deliveredOn > this.clock.today()) throw new DeliveryInFuture();
    const { inYear, inDecision, recorded } = await this.deliveries.roomFor(row, deliveredOn);
    if (!inYear) throw new DeliveryOutsideYear();
    if (!inDecision) throw new DeliveryOutsideDecision();
    if (!row.inForce) throw new RowNotApproved();
    const left = row.inForce.halfPeriods - recorded;
    if (halfPeriods > left) throw new DeliveryExceedsPlan(left);
  }

  private deliveryOf(actor: Actor, { schoolId, id }: PlacedRow, lesson: DeliveredLesson): Delivery {
    const made = {
      schoolId,
      id: newId(),
      planRowId: id,
      recordedBy: actor.personId,
      recordedAt: this.clock.now(),
    };
    const open = { withdrawnAt: null, withdrawnBy: null, withdrawReason: null };
    return Object.assign(new Delivery(), made, open, lesson);
  }
}
