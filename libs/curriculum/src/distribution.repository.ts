import { Injectable } from '@nestjs/common';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import { readDistributions } from './curriculum.policy';
import { Distribution } from './distribution.entity';

type Place = Pick<Distribution, 'schoolId' | 'schoolYearId' | 'subjectId' | 'grade'>;

@Injectable()
export class Distributions {
  constructor(private readonly database: Database) {}

  /** Locked for a change of state; not found unless the actor may see it. */
  async lock(actor: Actor, id: string): Promise<Distribution> {
    if (!readDistributions(actor)) throw new NotFound('distribution');
    return this.lockOf(actor.schoolId, id);
  }

  async lockOf(schoolId: string, id: string): Promise<Distribution> {
    const distribution = await this.database
      .repository(Distribution)
      .findOne({ where: { schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!distribution) throw new NotFound('distribution');
    return distribution;
  }

  async get(schoolId: string, id: string): Promise<Distribution> {
    const distribution = await this.database.repository(Distribution).findOneBy({ schoolId, id });
    if (!distribution) throw new NotFound('distribution');
    return distribution;
  }

  /**
   * The one in force for a year, subject and grade, locked. The place itself is locked first, so that of two
   * distributions approved at once the second sees the first.
   */
  async lockInForce({ schoolId, schoolYearId, subjectId, grade }: Place): Promise<Distribution | null> {
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `distribution ${schoolId} ${schoolYearId} ${subjectId} ${grade}`,
    ]);
    return this.database.repository(Distribution).findOne({
      where: { schoolId, schoolYearId, subjectId, grade, status: 'approved' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async insert(distribution: Distribution): Promise<void> {
    await this.database.repository(Distribution).insert(distribution);
  }

  async save(distribution: Distribution): Promise<void> {
    await this.database.repository(Distribution).save(distribution);
  }
}
