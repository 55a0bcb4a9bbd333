import { Injectable } from '@nestjs/common';
import type { SubjectDescription } from '@hoclieu/approval';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import { planScope, visiblePlan } from './plan-scope';
import { TeachingPlan } from './teaching-plan.entity';

@Injectable()
export class TeachingPlans {
  constructor(private readonly database: Database) {}

  /** A plan the actor may see; NotFound otherwise. */
  async get(actor: Actor, id: string): Promise<TeachingPlan> {
    const plan = await this.database.repository(TeachingPlan).findOneBy({ schoolId: actor.schoolId, id });
    if (!plan || !(await this.isVisible(actor, id))) throw new NotFound('teaching-plan');
    return plan;
  }

  async lock(actor: Actor, id: string): Promise<TeachingPlan> {
    const plan = await this.lockOfSchool(actor.schoolId, id);
    if (!(await this.isVisible(actor, id))) throw new NotFound('teaching-plan');
    return plan;
  }

  /** For the approval engine, which has already asked who may decide. */
  async lockOfSchool(schoolId: string, id: string): Promise<TeachingPlan> {
    const plan = await this.database
      .repository(TeachingPlan)
      .findOne({ where: { schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!plan) throw new NotFound('teaching-plan');
    return plan;
  }

  /** The plan there is already for the same teacher, subject and year. */
  findTwin({ schoolId, schoolYearId, teacherId, subjectId }: TeachingPlan): Promise<TeachingPlan | null> {
    return this.database.repository(TeachingPlan).findOneBy({ schoolId, schoolYearId, teacherId, subjectId });
  }

  async save(plan: TeachingPlan): Promise<void> {
    await this.database.repository(TeachingPlan).save(plan);
  }

  /** What the approval engine decides on: the hash is of the rows; their materials pass approvals of their own. */
  async describe(schoolId: string, id: string): Promise<SubjectDescription> {
    const plan = await this.database.one<SubjectDescription>(describePlan, [schoolId, id]);
    if (!plan) throw new NotFound('teaching-plan');
    return plan;
  }

  private async isVisible(actor: Actor, id: string): Promise<boolean> {
    const found = await this.database.one(
      `select from teaching.plan p where p.school_id = $1 and p.id = $3 and ${visiblePlan}`,
      [actor.schoolId, JSON.stringify(planScope(actor)), id],
    );
    return found !== null;
  }
}

/** A plan whose classes are all of one campus goes to that campus. */
const describePlan = `
  select 'Kế hoạch dạy học trực tuyến môn ' || s.name || ' – ' || t.full_name || ' – ' || y.name as title,
         array[p.teacher_id] as "authorStaffIds", p.department_id as "departmentId",
         rows.campus_id::uuid as "campusId", '/teaching/plans/' || p.id as url,
         encode(sha256(convert_to(rows.content, 'UTF8')), 'hex') as "contentHash"
    from teaching.plan p
    join school.subject s on s.school_id = p.school_id and s.id = p.subject_id
    join people.staff t on t.school_id = p.school_id and t.id = p.teacher_id
    join school.school_year y on y.school_id = p.school_id and y.id = p.school_year_id
   cross join lateral (
     select coalesce(string_agg(jsonb_build_array(r.id, r.class_id, r.lesson_id, r.half_periods, r.mode, r.stage,
              r.platform, r.link, r.week_id, r.taught_on, r.force_majeure_id)::text, E'\\n' order by r.id), '') as content,
            case when min(c.campus_id::text) = max(c.campus_id::text) then min(c.campus_id::text) end as campus_id
       from teaching.plan_row r
       join school.class c on c.school_id = r.school_id and c.id = r.class_id
      where r.school_id = p.school_id and r.plan_id = p.id and r.removed_at is null
   ) rows
   where p.school_id = $1 and p.id = $2`;
