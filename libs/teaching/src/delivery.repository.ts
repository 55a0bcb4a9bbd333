import { Injectable } from '@nestjs/common';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import { Delivery } from './delivery.entity';
import type { PlacedRow } from './plan-row.repository';

export interface Room {
  readonly inYear: boolean;
  readonly inDecision: boolean;
  /** Half-periods of the row already recorded and not withdrawn. */
  readonly recorded: number;
}

@Injectable()
export class Deliveries {
  constructor(private readonly database: Database) {}

  async lock(actor: Actor, id: string): Promise<Delivery> {
    const delivery = await this.database
      .repository(Delivery)
      .findOne({ where: { schoolId: actor.schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!delivery) throw new NotFound('delivery');
    return delivery;
  }

  async add(delivery: Delivery): Promise<void> {
    await this.database.repository(Delivery).insert(delivery);
  }

  async save(delivery: Delivery): Promise<void> {
    await this.database.repository(Delivery).save(delivery);
  }

  /** What a row allows on a day; its replaced lesson only within the decision that lets it be replaced. */
  async roomFor(row: PlacedRow, day: string): Promise<Room> {
    const room = await this.database.one<Room>(
      `select $4::date between y.starts_on and y.ends_on as "inYear",
              $3::uuid is null or exists (
                select from teaching.force_majeure f
                 where f.school_id = $1 and f.id = $3 and f.withdrawn_at is null
                   and $4::date between f.from_on and f.to_on) as "inDecision",
              (select coalesce(sum(d.half_periods), 0)::int from teaching.delivery d
                where d.school_id = $1 and d.plan_row_id = $5 and d.withdrawn_at is null) as recorded
         from school.school_year y where y.school_id = $1 and y.id = $2`,
      [row.schoolId, row.schoolYearId, row.inForce?.forceMajeureId ?? null, day, row.id],
    );
    return room ?? { inYear: false, inDecision: false, recorded: 0 };
  }
}
