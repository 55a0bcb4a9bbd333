import { Injectable } from '@nestjs/common';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import { ownSubjects, questionScope } from '../question/question-scope';
import { Blueprint } from './blueprint.entity';
import type { MatrixRow } from './matrix';

/** Matrices `b` the actor may see; parameters are those of `questionScope`. */
export const visibleBlueprint = `(b.school_id = $1 and ($2::boolean or b.created_by = $3::uuid
  or b.subject_id = any(array(${ownSubjects}))))`;

@Injectable()
export class Blueprints {
  constructor(private readonly database: Database) {}

  /** @throws NotFound when the actor may not see it */
  async get(actor: Actor, id: string): Promise<Blueprint> {
    await this.checkVisible(actor, id);
    return this.find(actor.schoolId, id, false);
  }

  async lock(actor: Actor, id: string): Promise<Blueprint> {
    await this.checkVisible(actor, id);
    return this.find(actor.schoolId, id, true);
  }

  async add(blueprint: Blueprint): Promise<void> {
    await this.database.repository(Blueprint).insert(blueprint);
  }

  async save(blueprint: Blueprint): Promise<void> {
    await this.database.repository(Blueprint).save(blueprint);
  }

  /** A submitted test was made by it. */
  async isInUse({ schoolId, id }: Blueprint): Promise<boolean> {
    const test = await this.database.one(
      `select 1 from assessment.test
        where school_id = $1 and blueprint_id = $2 and status in ('in-review', 'approved', 'retired') limit 1`,
      [schoolId, id],
    );
    return test !== null;
  }

  rows({ schoolId, id }: Pick<Blueprint, 'schoolId' | 'id'>): Promise<MatrixRow[]> {
    return this.database.query<MatrixRow>(
      `select r.chapter, r.content, r.lesson_ids as "lessonIds", r.requirements,
              coalesce((select jsonb_agg(jsonb_build_object('form', c.form, 'level', c.level, 'questions', c.questions,
                                                            'points', c.points) order by c.form, c.level)
                          from assessment.blueprint_cell c
                         where c.school_id = r.school_id and c.row_id = r.id), '[]') as cells
         from assessment.blueprint_row r
        where r.school_id = $1 and r.blueprint_id = $2 order by r.position`,
      [schoolId, id],
    );
  }

  /** A matrix is edited as one table: its rows come as they now stand. */
  async replaceRows({ schoolId, id }: Blueprint, rows: readonly MatrixRow[]): Promise<void> {
    await this.database.query(
      'delete from assessment.blueprint_row where school_id = $1 and blueprint_id = $2',
      [schoolId, id],
    );
    await this.database.query(
      `with given as (
         select x.*, uuidv7() as id
           from rows from (jsonb_to_recordset($3::jsonb)
             as (chapter text, content text, "lessonIds" uuid[], requirements jsonb, cells jsonb))
           with ordinality as x (chapter, content, lesson_ids, requirements, cells, position)),
       kept as (
         insert into assessment.blueprint_row
           (school_id, id, blueprint_id, position, chapter, content, lesson_ids, requirements)
         select $1, id, $2, position, chapter, content, lesson_ids, requirements from given)
       insert into assessment.blueprint_cell (school_id, row_id, form, level, questions, points)
       select $1, given.id, c.form, c.level, c.questions, c.points
         from given, jsonb_to_recordset(given.cells) as c (form text, level text, questions int, points int)`,
      [schoolId, id, JSON.stringify(rows)],
    );
  }

  private async checkVisible(actor: Actor, id: string): Promise<void> {
    const seen = await this.database.one(
      `select 1 from assessment.blueprint b where b.id = $5 and ${visibleBlueprint}`,
      [...questionScope(actor), id],
    );
    if (!seen) throw new NotFound('blueprint');
  }

  private async find(schoolId: string, id: string, locked: boolean): Promise<Blueprint> {
    const lock = locked ? { lock: { mode: 'pessimistic_write' as const } } : {};
    const blueprint = await this.database.repository(Blueprint).findOne({ where: { schoolId, id }, ...lock });
    if (!blueprint) throw new NotFound('blueprint');
    return blueprint;
  }
}
