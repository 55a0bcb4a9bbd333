import { Injectable } from '@nestjs/common';
import { Actor, Database, decodeCursor, Page, pageOf } from '@hoclieu/platform';
import { planScope, visibleRow } from './plan-scope';
import type { TeachingMode, TeachingStage } from './plan-row.entity';
import { PlanStatus, planTransitions } from './plan-status';
import { deliveryPolicy, teachingPlanPolicy } from './teaching.policy';

/** Waiting for approval, in force and still to be taught, or recorded as taught. */
export const rowStates = ['not-in-force', 'to-teach', 'taught'] as const;
export type RowState = (typeof rowStates)[number];

/** Which rows are asked for; all of the school year when no day is given. */
export interface RowFilter {
  readonly schoolYearId: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly planId?: string;
  readonly classId?: string;
  readonly teacherId?: string;
  readonly subjectId?: string;
  readonly state?: RowState;
}

interface ListedMaterial {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  /** Only published materials can be assigned. */
  readonly published: boolean;
}

interface ListedDelivery {
  readonly id: string;
  readonly deliveredOn: string;
  readonly halfPeriods: number;
  readonly note: string;
}

export interface ListedRow {
  readonly id: string;
  readonly planId: string;
  readonly planStatus: PlanStatus;
  readonly teacherId: string;
  readonly teacherName: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly classId: string;
  readonly className: string;
  readonly lessonId: string;
  readonly lessonName: string;
  readonly lessonPosition: number;
  readonly lessonHalfPeriods: number;
  readonly halfPeriods: number;
  readonly mode: TeachingMode;
  readonly stage: TeachingStage;
  readonly platform: string;
  readonly link: string | null;
  readonly weekId: string | null;
  readonly weekNumber: number | null;
  readonly taughtOn: string | null;
  readonly fallsOn: string | null;
  readonly forceMajeureId: string | null;
  readonly inForce: boolean;
  readonly deliveredHalfPeriods: number;
  readonly materials: ListedMaterial[];
  readonly deliveries: ListedDelivery[];
}

/** The plans' rows by day: in a week, a month or the whole year (TT 09/2021, Điều 8). */
@Injectable()
export class PlanRowList {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, filter: RowFilter, limit: number, cursor?: string): Promise<Page<ListedRow>> {
    const after = cursor ? decodeCursor(cursor, 4) : [null, null, null, null];
    const rows = await this.database.query<ListedRow>(listRows, [
      actor.schoolId,
      JSON.stringify(planScope(actor)),
      filter.schoolYearId,
      filter.from,
      filter.to,
      filter.planId ?? null,
      filter.classId ?? null,
      filter.teacherId ?? null,
      filter.subjectId ?? null,
      ...after,
      limit + 1,
      filter.state ?? null,
    ]);
    return pageOf(rows, limit, (row) => [row.fallsOn ?? never, row.className, row.lessonPosition, row.id]);
  }
}

/** What the actor may do with a row; heads may only take a record back. */
export function rowRights(actor: Actor, row: Pick<ListedRow, 'teacherId' | 'planStatus' | 'inForce'>) {
  const can = (action: 'edit') => action in planTransitions[row.planStatus];
  const own = teachingPlanPolicy.own(actor, row);
  return {
    edit: own && can('edit'),
    setMaterials: own,
    assign: own && row.inForce,
    recordDelivery: row.inForce && deliveryPolicy.record(actor, row),
    withdrawDelivery: deliveryPolicy.withdraw(actor, row),
  };
}

/** Rows without a week or day come last. */
const never = '9999-12-31';

const listRows = `
  with page as (
    select r.*, p.status as plan_status, p.teacher_id, p.subject_id, c.name as class_name, l.name as lesson_name,
           l.position, l.half_periods as lesson_half_periods, w.number as week_number,
           coalesce(r.taught_on, w.starts_on) as falls_on
      from teaching.plan_row r
      join teaching.plan p on p.school_id = r.school_id and p.id = r.plan_id
      join school.class c on c.school_id = r.school_id and c.id = r.class_id
      join curriculum.lesson l on l.school_id = r.school_id and l.id = r.lesson_id
      left join school.week w on w.school_id = r.school_id and w.id = r.week_id
     where r.school_id = $1 and r.removed_at is null and p.school_year_id = $3 and ${visibleRow}
       and ($4::date is null or coalesce(r.taught_on, w.starts_on) between $4::date and $5::date)
       and ($6::uuid is null or r.plan_id = $6) and ($7::uuid is null or r.class_id = $7)
       and ($8::uuid is null or p.teacher_id = $8) and ($9::uuid is null or p.subject_id = $9)
       and ($15::text is null or $15 = case
             when exists (select from teaching.delivery d where d.school_id = r.school_id and d.plan_row_id = r.id
                             and d.withdrawn_at is null) then 'taught'
             when exists (select from teaching.approved_row a where a.school_id = r.school_id
                             and a.plan_row_id = r.id) then 'to-teach'
             else 'not-in-force' end)
       and ($10::date is null or (coalesce(r.taught_on, w.starts_on, '${never}'), c.name, l.position, r.id)
            > ($10::date, $11::text, $12::int, $13::uuid))
     order by coalesce(r.taught_on, w.starts_on, '${never}'), c.name, l.position, r.id
     limit $14
  )
  select page.id, page.plan_id as "planId", page.plan_status as "planStatus", page.teacher_id as "teacherId",
         t.full_name as "teacherName", page.subject_id as "subjectId", s.name as "subjectName",
         page.class_id as "classId", page.class_name as "className", page.lesson_id as "lessonId",
         page.lesson_name as "lessonName", page.position as "lessonPosition",
         page.lesson_half_periods as "lessonHalfPeriods", page.half_periods as "halfPeriods", page.mode, page.stage,
         page.platform, page.link, page.week_id as "weekId", page.week_number as "weekNumber",
         page.taught_on::text as "taughtOn", page.falls_on::text as "fallsOn",
         page.force_majeure_id as "forceMajeureId",
         exists (select from teaching.approved_row a
                  where a.school_id = page.school_id and a.plan_row_id = page.id) as "inForce",
         coalesce(d.sum, 0) as "deliveredHalfPeriods", coalesce(d.list, '[]') as deliveries,
         coalesce(m.list, '[]') as materials
    from page
    join people.staff t on t.school_id = page.school_id and t.id = page.teacher_id
    join school.subject s on s.school_id = page.school_id and s.id = page.subject_id
    left join lateral (
      select sum(d.half_periods)::int as sum, jsonb_agg(jsonb_build_object('id', d.id, 'deliveredOn', d.delivered_on,
               'halfPeriods', d.half_periods, 'note', d.note) order by d.delivered_on) as list
        from teaching.delivery d
       where d.school_id = page.school_id and d.plan_row_id = page.id and d.withdrawn_at is null) d on true
    left join lateral (
      select jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'kind', m.kind,
               'published', m.status = 'published') order by m.title) as list
        from teaching.plan_row_material x
        join catalog.material m on m.school_id = x.school_id and m.id = x.material_id
       where x.school_id = page.school_id and x.plan_row_id = page.id) m on true
   order by coalesce(page.falls_on, '${never}'), page.class_name, page.position, page.id`;
