import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, NotFound } from '@hoclieu/platform';
import { Catalogue } from './catalogue.entity';
import { planningScope, visibleCatalogue } from './planning-scope';

@Injectable()
export class Catalogues {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Refuses what the actor may not see as if it did not exist. */
  async requireVisible(actor: Actor, id: string): Promise<void> {
    const found = await this.database.one(
      `select 1 from catalog.catalogue c where ${visibleCatalogue} and c.id = $6`,
      [...planningScope(actor), id],
    );
    if (!found) throw new NotFound('catalogue');
  }

  async get(actor: Actor, id: string): Promise<Catalogue> {
    await this.requireVisible(actor, id);
    return this.database.repository(Catalogue).findOneByOrFail({ schoolId: actor.schoolId, id });
  }

  async lock(actor: Actor, id: string): Promise<Catalogue> {
    await this.requireVisible(actor, id);
    return this.lockUnseen(actor.schoolId, id);
  }

  /** For the approval engine, which has judged who may decide. */
  async lockUnseen(schoolId: string, id: string): Promise<Catalogue> {
    const catalogue = await this.database
      .repository(Catalogue)
      .findOne({ where: { schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!catalogue) throw new NotFound('catalogue');
    return catalogue;
  }

  create(catalogue: Partial<Catalogue>): Catalogue {
    return this.database.repository(Catalogue).create(catalogue);
  }

  async save(catalogue: Catalogue): Promise<void> {
    catalogue.updatedAt = this.clock.now();
    await this.database.repository(Catalogue).save(catalogue);
  }

  /** The next number in the school year's register of assignment minutes; one approval at a time takes one. */
  async nextMinutesNumber({ schoolId, schoolYearId }: Catalogue): Promise<number> {
    await this.database.query(`select pg_advisory_xact_lock(hashtextextended($1, 6000))`, [schoolYearId]);
    const row = await this.database.one<{ next: number }>(
      `select coalesce(max(minutes_number), 0) + 1 as next from catalog.catalogue
        where school_id = $1 and school_year_id = $2`,
      [schoolId, schoolYearId],
    );
    return row?.next ?? 1;
  }

  async exists(schoolId: string, planId: string, departmentId: string): Promise<boolean> {
    return this.database.repository(Catalogue).existsBy({ schoolId, productionPlanId: planId, departmentId });
  }

  /** Rows (numbered as people see them) that lack what an assignment needs; null when there are no rows at all. */
  async incompleteRows({ schoolId, id }: Catalogue): Promise<number[] | null> {
    const rows = await this.database.query<{ number: number; complete: boolean }>(
      `select row_number() over (order by position, id)::int as number,
              num_nulls(author_id, reviewer_id, phase_id, due_on) = 0 as complete
         from catalog.catalogue_entry
        where school_id = $1 and catalogue_id = $2 and removed_at is null`,
      [schoolId, id],
    );
    return rows.length === 0 ? null : rows.flatMap((row) => (row.complete ? [] : [row.number]));
  }
}
