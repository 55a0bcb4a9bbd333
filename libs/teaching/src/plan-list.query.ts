import { Injectable } from '@nestjs/common';
import { Actor, Database, decodeCursor, NotFound, Page, pageOf } from '@hoclieu/platform';
import { planScope, visiblePlan } from './plan-scope';
import type { PlanStatus } from './plan-status';

export interface PlanFilter {
  readonly subjectId?: string;
  readonly departmentId?: string;
  readonly status?: PlanStatus;
  readonly mine?: boolean;
}

export interface ListedPlan {
  readonly id: string;
  readonly teacherId: string;
  readonly teacherName: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly departmentName: string | null;
  readonly schoolYearName: string;
  readonly status: PlanStatus;
  readonly revision: number;
  readonly version: number;
  readonly submittedAt: string | null;
  readonly approvedAt: string | null;
  readonly returnReason: string | null;
  readonly rows: number;
  readonly halfPeriods: number;
  readonly inForceHalfPeriods: number;
  readonly deliveredHalfPeriods: number;
  readonly classNames: string[];
}

export interface SubjectToPlan {
  readonly subjectId: string;
  readonly subjectName: string;
  readonly classNames: string[];
  readonly planId: string | null;
}

@Injectable()
export class PlanList {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, filter: PlanFilter, limit: number, cursor?: string): Promise<Page<ListedPlan>> {
    const after = cursor ? decodeCursor(cursor, 2) : [null, null];
    const plans = await this.database.query<ListedPlan>(plansBy(filters), [
      actor.schoolId,
      JSON.stringify(planScope(actor)),
      filter.subjectId ?? null,
      filter.departmentId ?? null,
      filter.status ?? null,
      filter.mine ? actor.personId : null,
      ...after,
      limit + 1,
    ]);
    return pageOf(plans, limit, (plan) => [plan.teacherName, plan.id]);
  }

  async get(actor: Actor, id: string): Promise<ListedPlan> {
    const plan = await this.database.one<ListedPlan>(plansBy('and p.id = $3 limit 1'), [
      actor.schoolId,
      JSON.stringify(planScope(actor)),
      id,
    ]);
    if (!plan) throw new NotFound('teaching-plan');
    return plan;
  }

  /** The subjects the actor teaches this year, with the plan there is for each. */
  subjectsToPlan(actor: Actor): Promise<SubjectToPlan[]> {
    return this.database.query<SubjectToPlan>(
      `select s.id as "subjectId", s.name as "subjectName", array_agg(distinct c.name order by c.name) as "classNames",
              (select p.id from teaching.plan p
                where p.school_id = $1 and p.teacher_id = $2 and p.subject_id = s.id and p.school_year_id = y.id) as "planId"
         from people.teaching_assignment t
         join school.class c on c.school_id = t.school_id and c.id = t.class_id
         join school.school_year y on y.school_id = c.school_id and y.id = c.school_year_id and y.is_current
         join school.subject s on s.school_id = t.school_id and s.id = t.subject_id
        where t.school_id = $1 and t.staff_id = $2 and t.to_on is null
        group by s.id, s.name, y.id
        order by s.name`,
      [actor.schoolId, actor.kind === 'staff' ? actor.personId : null],
    );
  }
}

const filters = `
  and y.is_current
  and ($3::uuid is null or p.subject_id = $3) and ($4::uuid is null or p.department_id = $4)
  and ($5::text is null or p.status = $5) and ($6::uuid is null or p.teacher_id = $6)
  and ($7::text is null or (t.full_name, p.id) > ($7::text, $8::uuid))
  order by t.full_name, p.id
  limit $9`;

function plansBy(condition: string): string {
  return `
    select p.id, p.teacher_id as "teacherId", t.full_name as "teacherName", p.subject_id as "subjectId",
           s.name as "subjectName", d.name as "departmentName", y.name as "schoolYearName", p.status, p.revision,
           p.version, p.submitted_at as "submittedAt", p.approved_at as "approvedAt", p.return_reason as "returnReason",
           coalesce(r.rows, 0) as rows, coalesce(r.half_periods, 0) as "halfPeriods",
           coalesce(f.half_periods, 0) as "inForceHalfPeriods", coalesce(v.half_periods, 0) as "deliveredHalfPeriods",
           coalesce(r.class_names, '{}') as "classNames"
      from teaching.plan p
      join people.staff t on t.school_id = p.school_id and t.id = p.teacher_id
      join school.subject s on s.school_id = p.school_id and s.id = p.subject_id
      join school.school_year y on y.school_id = p.school_id and y.id = p.school_year_id
      left join school.department d on d.school_id = p.school_id and d.id = p.department_id
      left join lateral (
        select count(*)::int as rows, sum(r.half_periods)::int as half_periods,
               array_agg(distinct c.name order by c.name) as class_names
          from teaching.plan_row r
          join school.class c on c.school_id = r.school_id and c.id = r.class_id
         where r.school_id = p.school_id and r.plan_id = p.id and r.removed_at is null) r on true
      left join lateral (
        select sum(a.half_periods)::int as half_periods from teaching.approved_row a
         where a.school_id = p.school_id and a.plan_id = p.id) f on true
      left join lateral (
        select sum(v.half_periods)::int as half_periods
          from teaching.plan_row r
          join teaching.delivery v on v.school_id = r.school_id and v.plan_row_id = r.id and v.withdrawn_at is null
         where r.school_id = p.school_id and r.plan_id = p.id) v on true
     where p.school_id = $1 and ${visiblePlan} ${condition}`;
}
