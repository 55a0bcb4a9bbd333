import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, decodeCursor, NotFound, pageOf } from '@hoclieu/platform';
import { ownSubjects, questionScope } from '../question/question-scope';
import { QuestionSubjects } from '../question/question-subjects.query';
import { Blueprint } from './blueprint.entity';
import { blueprintPolicy } from './blueprint.policy';
import { blueprintPresets } from './blueprint-presets';
import { Blueprints, visibleBlueprint } from './blueprint.repository';
import type { BlueprintQuery } from './http/blueprint.dto';
import type {
  BlueprintPage,
  BlueprintSummary,
  BlueprintTermsView,
  BlueprintView,
} from './http/blueprint.view';

interface Names {
  subjectName: string;
  authorName: string;
  isOwnSubject: boolean;
}

/** Matrices as their pages show them. */
@Injectable()
export class BlueprintReader {
  constructor(
    private readonly database: Database,
    private readonly blueprints: Blueprints,
    private readonly subjects: QuestionSubjects,
  ) {}

  async terms(actor: Actor): Promise<BlueprintTermsView> {
    allow(blueprintPolicy.read, actor, null);
    const levels = await this.subjects.levels(actor.schoolId);
    return { levels, presets: blueprintPresets(levels.length) };
  }

  async list(actor: Actor, query: BlueprintQuery): Promise<BlueprintPage> {
    allow(blueprintPolicy.read, actor, null);
    const limit = query.limit ?? 50;
    const after = query.cursor ? decodeCursor(query.cursor, 1)[0] : null;
    const rows = await this.database.query<BlueprintSummary & { total: number }>(listSql, [
      ...questionScope(actor),
      query.subjectId ?? null,
      query.grade ?? null,
      query.q ?? '',
      after,
      limit + 1,
    ]);
    const total = rows[0]?.total ?? 0;
    const { items, nextCursor } = pageOf(rows, limit, ({ id }) => [id]);
    return {
      items: items.map(({ total: __, ...row }) => row),
      nextCursor,
      total,
      can: { create: blueprintPolicy.write(actor) },
    };
  }

  async view(actor: Actor, id: string): Promise<BlueprintView> {
    allow(blueprintPolicy.read, actor, null);
    return this.viewOf(actor, await this.blueprints.get(actor, id));
  }

  async viewOf(actor: Actor, blueprint: Blueprint): Promise<BlueprintView> {
    const [names, rows, isInUse] = await Promise.all([
      this.namesOf(actor, blueprint.id),
      this.blueprints.rows(blueprint),
      this.blueprints.isInUse(blueprint),
    ]);
    const { schoolId: _, createdBy: __, departmentId: ___, ...head } = blueprint;
    return {
      ...head,
      subjectName: names.subjectName,
      authorName: names.authorName,
      rows,
      isInUse,
      can: {
        edit: !isInUse && blueprintPolicy.edit(actor, blueprint),
        use: blueprintPolicy.write(actor) && names.isOwnSubject,
      },
    };
  }

  private async namesOf(actor: Actor, id: string): Promise<Names> {
    const names = await this.database.one<Names>(namesSql, [...questionScope(actor), id]);
    if (!names) throw new NotFound('blueprint');
    return names;
  }
}

const namesSql = `
  select s.name as "subjectName", a.full_name as "authorName",
         $2::boolean is not null and s.id = any(array(${ownSubjects})) as "isOwnSubject"
    from assessment.blueprint b
    join school.subject s on s.school_id = b.school_id and s.id = b.subject_id
    join people.staff a on a.school_id = b.school_id and a.id = b.created_by
   where b.school_id = $1 and b.id = $5`;

const listSql = `
  with seen as materialized (
    select b.* from assessment.blueprint b
     where ${visibleBlueprint} and ($5::uuid is null or b.subject_id = $5) and ($6::int is null or b.grade = $6)
       and platform.fold(b.title) like '%' || platform.fold($7) || '%')
  select b.id, b.title, b.subject_id as "subjectId", s.name as "subjectName", b.grade,
         b.duration_minutes as "durationMinutes", a.full_name as "authorName", b.updated_at as "updatedAt",
         coalesce(sums.questions, 0)::int as questions, coalesce(sums.points, 0)::int as points,
         (select count(*)::int from assessment.test t where t.school_id = b.school_id and t.blueprint_id = b.id) as tests,
         (select count(*)::int from seen) as total
    from seen b
    join school.subject s on s.school_id = b.school_id and s.id = b.subject_id
    join people.staff a on a.school_id = b.school_id and a.id = b.created_by
    left join lateral (
      select sum(c.questions) as questions, sum(c.questions * c.points) as points
        from assessment.blueprint_row r
        join assessment.blueprint_cell c on c.school_id = r.school_id and c.row_id = r.id
       where r.school_id = b.school_id and r.blueprint_id = b.id) sums on true
   where $8::uuid is null or b.id < $8
   order by b.id desc limit $9`;
