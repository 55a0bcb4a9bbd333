import { Injectable } from '@nestjs/common';
import { Actor, Database, newId } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import { RowGrounds } from './row-ground.repository';
import { PlanExists, SubjectNotTaught } from './teaching.errors';
import { TeachingPlan } from './teaching-plan.entity';
import { TeachingPlans } from './teaching-plan.repository';

@Injectable()
export class PlanStarting {
  constructor(
    private readonly database: Database,
    private readonly structure: SchoolStructure,
    private readonly plans: TeachingPlans,
    private readonly grounds: RowGrounds,
  ) {}

  /** Opens the actor's own plan for a subject they teach this year; throws SubjectNotTaught, PlanExists. */
  async start(actor: Actor, subjectId: string): Promise<TeachingPlan> {
    return this.database.transaction(async () => {
      const plan = await this.blank(actor, subjectId);
      const existing = await this.plans.findTwin(plan);
      if (existing) throw new PlanExists(existing.id);
      if ((await this.grounds.classes(plan)).length === 0) throw new SubjectNotTaught();
      await this.plans.save(plan);
      return plan;
    });
  }

  private async blank(actor: Actor, subjectId: string): Promise<TeachingPlan> {
    const { schoolId, personId } = actor;
    if (actor.kind !== 'staff' || !personId) throw new SubjectNotTaught();
    const year = await this.structure.currentYear(schoolId);
    const department = await this.database.one<{ id: string | null }>(passingDepartment, [
      schoolId,
      personId,
      subjectId,
    ]);
    const departmentId = department?.id ?? null;
    return TeachingPlan.start({
      schoolId,
      id: newId(),
      schoolYearId: year.id,
      teacherId: personId,
      subjectId,
      departmentId,
    });
  }
}

/** A plan passes through the department its teacher belongs to, else the one that answers for the subject. */
const passingDepartment = `
  select coalesce(s.department_id, (
           select link.department_id
             from school.department_subject link
             join school.department d on d.school_id = link.school_id and d.id = link.department_id
            where link.school_id = s.school_id and link.subject_id = $3
            order by d.campus_id is not null, d.name
            limit 1)) as id
    from people.staff s
   where s.school_id = $1 and s.id = $2`;
