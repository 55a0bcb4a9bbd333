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
      const existing = await this.plans.find(plan);
      if (existing) throw new PlanExists(existing.id);
      if ((await this.grounds.classes(plan)).length === 0) throw new SubjectNotTaught();
      await this.plans.save(plan);
      return plan;
    });
  }

  /** A plan passes through the department its teacher belongs to, else the one that answers for the subject. */
  private async blank(actor: Actor, subjectId: string): Promise<TeachingPlan> {
    const { schoolId, personId } = actor;
    if (actor.kind !== 'staff' || !personId) throw new SubjectNotTaught();
    const year = await this.structure.currentYear(schoolId);
    const staff = await this.database.one<{ department_id: string | null }>(
      'select department_id from people.staff where school_id = $1 and id = $2',
      [schoolId, personId],
    );
    const answering = await this.structure.departmentOfSubject(schoolId, subjectId);
    const departmentId = staff?.department_id ?? answering?.id ?? null;
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
