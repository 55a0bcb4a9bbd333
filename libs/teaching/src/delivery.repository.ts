import { Injectable } from '@nestjs/common';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import { Delivery } from './delivery.entity';

@Injectable()
export class Deliveries {
  constructor(private readonly database: Database) {}

  /** Half periods of the row already recorded and not withdrawn. */
  async recordedHalfPeriods(schoolId: string, planRowId: string): Promise<number> {
    const sum = await this.database.one<{ sum: number }>(
      `select coalesce(sum(half_periods), 0)::int as sum from teaching.delivery
        where school_id = $1 and plan_row_id = $2 and withdrawn_at is null`,
      [schoolId, planRowId],
    );
    return sum?.sum ?? 0;
  }

  async lock(actor: Actor, id: string): Promise<Delivery> {
    const delivery = await this.database
      .repository(Delivery)
      .findOne({ where: { schoolId: actor.schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!delivery) throw new NotFound('delivery');
    return delivery;
  }

  async save(delivery: Delivery): Promise<void> {
    await this.database.repository(Delivery).save(delivery);
  }

  /** Whether a day lies in the school year of a plan and, for a replaced lesson, within its decision. */
  async dayAllows(row: { schoolId: string; schoolYearId: string }, decisionId: string | null, day: string) {
    const found = await this.database.one<{ in_year: boolean; in_decision: boolean }>(
      `select $4::date between y.starts_on and y.ends_on as in_year,
              $3::uuid is null or exists (
                select from teaching.force_majeure f
                 where f.school_id = $1 and f.id = $3 and f.withdrawn_at is null
                   and $4::date between f.from_on and f.to_on) as in_decision
         from school.school_year y where y.school_id = $1 and y.id = $2`,
      [row.schoolId, row.schoolYearId, decisionId, day],
    );
    return { inYear: found?.in_year ?? false, inDecision: found?.in_decision ?? false };
  }
}
