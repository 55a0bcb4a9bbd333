import { Injectable } from '@nestjs/common';
import {
  Actor,
  allow,
  Database,
  decodeCursor,
  holds,
  NotFound,
  pageOf,
  PageQuery,
  Role,
} from '@hoclieu/platform';
import type {
  PlanProgressView,
  ProductionPlanPage,
  ProductionPlanSummary,
  ProductionPlanView,
} from './http/production-plan.view';
import { PlanProgress } from './plan-progress.query';
import { draftPlan, readPlanning } from './planning.policy';

type PlanCard = Omit<ProductionPlanView, 'phases' | 'can'>;

@Injectable()
export class ProductionPlanReader {
  constructor(
    private readonly database: Database,
    private readonly progress: PlanProgress,
  ) {}

  async list(actor: Actor, { cursor, limit = 50 }: PageQuery): Promise<ProductionPlanPage> {
    allow(readPlanning, actor, null);
    const [before] = cursor ? decodeCursor(cursor, 1) : [null];
    const rows = await this.database.query<ProductionPlanSummary>(
      `select ${summaryColumns} ${source} where p.school_id = $1 and ($2::uuid is null or p.id < $2)
        order by p.id desc limit $3`,
      [actor.schoolId, before, limit + 1],
    );
    return { ...pageOf(rows, limit, (row) => [row.id]), can: { create: draftPlan(actor) } };
  }

  async read(actor: Actor, id: string): Promise<ProductionPlanView> {
    allow(readPlanning, actor, null);
    const card = await this.database.one<PlanCard>(
      `select ${summaryColumns}, p.purpose, p.version, p.approved_at as "approvedAt", s.full_name as "draftedBy"
       ${source} left join people.staff s on s.school_id = p.school_id and s.id = p.drafted_by
        where p.school_id = $1 and p.id = $2`,
      [actor.schoolId, id],
    );
    if (!card) throw new NotFound('production-plan');
    const editable = draftPlan(actor) && (card.status === 'draft' || card.status === 'returned');
    const addCatalogue = card.status === 'approved' && holds(actor, ...canAdd);
    return {
      ...card,
      phases: await this.progress.phases(actor, id),
      can: { edit: editable, submit: editable, addCatalogue },
    };
  }

  async progressOf(actor: Actor, id: string): Promise<PlanProgressView> {
    allow(readPlanning, actor, null);
    const known = await this.database.one(
      'select 1 from catalog.production_plan where school_id = $1 and id = $2',
      [actor.schoolId, id],
    );
    if (!known) throw new NotFound('production-plan');
    const [departments, teachers] = await Promise.all([
      this.progress.departments(actor, id),
      this.progress.teachers(actor, id),
    ]);
    return { departments, teachers };
  }
}

const canAdd: readonly Role[] = ['principal', 'deputy', 'department-head'];

const summaryColumns = `p.id, p.number, to_char(p.issued_on, 'YYYY-MM-DD') as "issuedOn", p.title, p.status,
  y.name as "schoolYear", to_char(f.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(f.ends_on, 'YYYY-MM-DD') as "endsOn",
  f.phases as "phaseCount", (select count(*)::int from catalog.catalogue c
              where c.school_id = p.school_id and c.production_plan_id = p.id) as "catalogueCount"`;

const source = `from catalog.production_plan p
  join school.school_year y on y.school_id = p.school_id and y.id = p.school_year_id
 cross join lateral (select min(starts_on) as starts_on, max(ends_on) as ends_on, count(*)::int as phases
   from catalog.phase f where f.school_id = p.school_id and f.production_plan_id = p.id) as f`;
