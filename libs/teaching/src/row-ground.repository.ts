import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import {
  DecisionInForce,
  lessonKey,
  PlannableLesson,
  RowGround,
  StandingRow,
  TaughtClass,
  UsableMaterial,
  WantedRow,
} from './row-ground';
import type { TeachingPlan } from './teaching-plan.entity';

/** Reads what the rules of a plan's rows are judged against, in a fixed number of statements. */
@Injectable()
export class RowGrounds {
  constructor(
    private readonly database: Database,
    private readonly structure: SchoolStructure,
  ) {}

  async of(plan: TeachingPlan, rows: readonly WantedRow[]): Promise<RowGround> {
    const materialIds = [...new Set(rows.flatMap((row) => row.materialIds))];
    const rowIds = rows.flatMap((row) => (row.id ? [row.id] : []));
    return {
      year: await this.year(plan),
      classes: byId(await this.classes(plan)),
      lessons: byId(await this.lessons(plan)),
      weeks: byId(await this.structure.weeks(plan.schoolId, plan.schoolYearId)),
      decisions: byId(await this.decisions(plan)),
      materials: byId(await this.materials(plan, materialIds)),
      standing: await this.standing(plan, rowIds),
      plannedElsewhere: await this.plannedElsewhere(plan, rows, rowIds),
    };
  }

  /** Classes the teacher is assigned to in the subject today. */
  classes(plan: TeachingPlan): Promise<TaughtClass[]> {
    return this.database.query<TaughtClass>(
      `select distinct c.id, c.name, c.grade, c.campus_id as "campusId"
         from people.teaching_assignment t
         join school.class c on c.school_id = t.school_id and c.id = t.class_id and c.school_year_id = $4
        where t.school_id = $1 and t.staff_id = $2 and t.subject_id = $3 and t.to_on is null
        order by c.grade, c.name`,
      [plan.schoolId, plan.teacherId, plan.subjectId, plan.schoolYearId],
    );
  }

  /** Lessons of the subject's approved distributions. */
  lessons(plan: TeachingPlan): Promise<PlannableLesson[]> {
    return this.database.query<PlannableLesson>(
      `select l.id, d.grade, l.position, l.name, l.week, l.half_periods as "halfPeriods"
         from curriculum.distribution d
         join curriculum.lesson l on l.school_id = d.school_id and l.distribution_id = d.id
        where d.school_id = $1 and d.school_year_id = $2 and d.subject_id = $3 and d.status = 'approved'
        order by d.grade, l.position`,
      [plan.schoolId, plan.schoolYearId, plan.subjectId],
    );
  }

  decisions(plan: Pick<TeachingPlan, 'schoolId' | 'schoolYearId'>): Promise<DecisionInForce[]> {
    return this.database.query<DecisionInForce>(
      `select f.id, f.number, f.from_on::text as "fromOn", f.to_on::text as "toOn",
              array_remove(array_agg(s.campus_id), null) as "campusIds",
              array_remove(array_agg(s.class_id), null) as "classIds"
         from teaching.force_majeure f
         left join teaching.force_majeure_scope s on s.school_id = f.school_id and s.force_majeure_id = f.id
        where f.school_id = $1 and f.school_year_id = $2 and f.withdrawn_at is null
        group by f.school_id, f.id
        order by f.from_on`,
      [plan.schoolId, plan.schoolYearId],
    );
  }

  /**
   * Materials of the subject that the plan may name: published ones within their reuse scope, and drafts of the teacher
   * or the department, which are shown as not yet usable. `ids` null: all of them.
   */
  materials(plan: TeachingPlan, ids: string[] | null): Promise<UsableMaterial[]> {
    return this.database.query<UsableMaterial>(
      `select m.id, m.lesson_id as "lessonId", m.grade, m.title, m.stage, m.status = 'published' as published
         from catalog.material m
         left join school.department own on own.school_id = m.school_id and own.id = $4
         left join school.department its on its.school_id = m.school_id and its.id = m.department_id
        where m.school_id = $1 and m.subject_id = $2 and m.revises_id is null
          and ($5::uuid[] is null or m.id = any($5))
          and (m.author_id = $3 and m.status in ('draft', 'in-review', 'returned', 'published')
            or m.status = 'published' and m.reuse_scope = 'system'
            or m.status = 'published' and m.reuse_scope = 'campus' and exists (
                 select from people.teaching_assignment t
                   join school.class c on c.school_id = t.school_id and c.id = t.class_id
                  where t.school_id = $1 and t.staff_id = $3 and t.to_on is null and c.campus_id = m.campus_id)
            or m.status in ('in-review', 'published')
               and coalesce(own.parent_id, own.id) = coalesce(its.parent_id, its.id))
        order by m.title, m.id`,
      [plan.schoolId, plan.subjectId, plan.teacherId, plan.departmentId, ids],
    );
  }

  private async year({ schoolId, schoolYearId }: TeachingPlan): Promise<RowGround['year']> {
    const [year] = await this.database.query<RowGround['year']>(
      `select starts_on::text as "startsOn", ends_on::text as "endsOn"
         from school.school_year where school_id = $1 and id = $2`,
      [schoolId, schoolYearId],
    );
    return year ?? { startsOn: '', endsOn: '' };
  }

  private async standing(plan: TeachingPlan, rowIds: string[]): Promise<Map<string, StandingRow>> {
    const rows = await this.database.query<StandingRow & { id: string }>(
      `select r.id, r.class_id as "classId", r.lesson_id as "lessonId", r.approved_at is not null as approved,
              (select coalesce(sum(d.half_periods), 0)::int from teaching.delivery d
                where d.school_id = r.school_id and d.plan_row_id = r.id and d.withdrawn_at is null)
                as "deliveredHalfPeriods"
         from teaching.plan_row r
        where r.school_id = $1 and r.plan_id = $2 and r.id = any($3::uuid[]) and r.removed_at is null`,
      [plan.schoolId, plan.id, rowIds],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async plannedElsewhere(
    plan: TeachingPlan,
    rows: readonly WantedRow[],
    rowIds: string[],
  ): Promise<Map<string, number>> {
    const sums = await this.database.query<{ classId: string; lessonId: string; sum: number }>(
      `select r.class_id as "classId", r.lesson_id as "lessonId", sum(r.half_periods)::int as sum
         from teaching.plan_row r
        where r.school_id = $1 and r.class_id = any($2::uuid[]) and r.lesson_id = any($3::uuid[])
          and r.removed_at is null and not r.id = any($4::uuid[])
        group by r.class_id, r.lesson_id`,
      [plan.schoolId, rows.map((row) => row.classId), rows.map((row) => row.lessonId), rowIds],
    );
    return new Map(sums.map((each) => [lessonKey(each), each.sum]));
  }
}

function byId<T extends { id: string }>(items: T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
