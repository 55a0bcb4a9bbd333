import { Injectable } from '@nestjs/common';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import { ForceMajeure } from './force-majeure.entity';

export interface DecisionScope {
  readonly campusIds: string[];
  readonly classIds: string[];
}

@Injectable()
export class ForceMajeureDecisions {
  constructor(private readonly database: Database) {}

  async lock(actor: Actor, id: string): Promise<ForceMajeure> {
    const decision = await this.database
      .repository(ForceMajeure)
      .findOne({ where: { schoolId: actor.schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!decision) throw new NotFound('force-majeure-decision');
    return decision;
  }

  async save(decision: ForceMajeure): Promise<void> {
    await this.database.repository(ForceMajeure).save(decision);
  }

  async isNumberTaken({ schoolId, schoolYearId, number }: ForceMajeure): Promise<boolean> {
    return this.database
      .repository(ForceMajeure)
      .createQueryBuilder('decision')
      .where({ schoolId, schoolYearId, number })
      .andWhere('decision.withdrawn_at is null')
      .getExists();
  }

  /** A campus or class of another school breaks the foreign key; the caller has asked for it by id. */
  async setScope({ schoolId, id }: ForceMajeure, scope: DecisionScope): Promise<void> {
    const written = await this.database.query(
      `insert into teaching.force_majeure_scope (school_id, force_majeure_id, campus_id, class_id)
       select $1::uuid, $2::uuid, c.id, null::uuid from school.campus c where c.school_id = $1 and c.id = any($3::uuid[])
       union all
       select $1::uuid, $2::uuid, null, c.id from school.class c where c.school_id = $1 and c.id = any($4::uuid[])
       returning 1`,
      [schoolId, id, scope.campusIds, scope.classIds],
    );
    if (written.length < new Set([...scope.campusIds, ...scope.classIds]).size) throw new NotFound('class');
  }
}
