import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import type { WantedRow } from './row-ground';
import { RowGrounds } from './row-ground.repository';
import type { TeachingPlan } from './teaching-plan.entity';
import { TeachingPlans } from './teaching-plan.repository';

/** Half periods proposed for a lesson: one period at home or in class beside the face-to-face lesson. */
const proposedHalfPeriods = 2;

/** A lesson for one class: how much of it is planned online, by whomever. */
interface CoveredLesson {
  readonly classId: string;
  readonly lessonId: string;
  readonly plannedHalfPeriods: number;
}

/** What the editor of a plan offers, and what it can propose. */
@Injectable()
export class PlanChoices {
  constructor(
    private readonly database: Database,
    private readonly structure: SchoolStructure,
    private readonly plans: TeachingPlans,
    private readonly grounds: RowGrounds,
  ) {}

  async of(actor: Actor, planId: string) {
    const plan = await this.plans.get(actor, planId);
    const [classes, lessons, weeks, decisions, materials, coverage] = await Promise.all([
      this.grounds.classes(plan),
      this.grounds.lessons(plan),
      this.structure.weeks(plan.schoolId, plan.schoolYearId),
      this.grounds.decisions(plan),
      this.grounds.materials(plan, null),
      this.coverage(plan),
    ]);
    return { classes, lessons, weeks, decisions, materials, coverage };
  }

  /** Rows for the lessons a class has no online part of yet, in the weeks of the distribution, materials included. */
  async propose(actor: Actor, planId: string, classId: string): Promise<WantedRow[]> {
    const { classes, lessons, weeks, materials, coverage } = await this.of(actor, planId);
    const grade = classes.find((each) => each.id === classId)?.grade;
    const covered = new Set(coverage.filter((each) => each.classId === classId).map((each) => each.lessonId));
    return lessons
      .filter((lesson) => lesson.grade === grade && lesson.halfPeriods > 0 && !covered.has(lesson.id))
      .map((lesson) => ({
        id: null,
        classId,
        lessonId: lesson.id,
        halfPeriods: Math.min(proposedHalfPeriods, lesson.halfPeriods),
        mode: 'support',
        stage: 'before',
        platform: '',
        link: null,
        weekId: weeks.find((week) => week.number === lesson.week)?.id ?? null,
        taughtOn: null,
        forceMajeureId: null,
        materialIds: materials
          .filter((material) => material.lessonId === lesson.id && material.published)
          .map((material) => material.id),
      }));
  }

  private coverage(plan: TeachingPlan): Promise<CoveredLesson[]> {
    return this.database.query<CoveredLesson>(
      `select r.class_id as "classId", r.lesson_id as "lessonId", sum(r.half_periods)::int as "plannedHalfPeriods"
         from teaching.plan_row r
         join people.teaching_assignment t
           on t.school_id = r.school_id and t.class_id = r.class_id and t.to_on is null
          and t.staff_id = $2 and t.subject_id = $3
         join curriculum.lesson l on l.school_id = r.school_id and l.id = r.lesson_id
         join curriculum.distribution d on d.school_id = l.school_id and d.id = l.distribution_id
        where r.school_id = $1 and d.subject_id = $3 and r.removed_at is null
        group by r.class_id, r.lesson_id`,
      [plan.schoolId, plan.teacherId, plan.subjectId],
    );
  }
}
