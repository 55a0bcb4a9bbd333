import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database } from '@hoclieu/platform';
import { Catalogue } from './catalogue.entity';
import { Catalogues } from './catalogue.repository';
import { batchLimit, ProposalWish } from './http/catalogue.dto';
import type { ProposalView } from './http/catalogue.view';
import { Phase } from './phase.entity';
import { editCatalogue } from './planning.policy';
import { ProductionPlans } from './production-plan.repository';
import { LessonToFill, proposedEntries, workingDays } from './proposal';

/** Fills the lessons nobody has planned a material for yet; what it proposes is never stored. */
@Injectable()
export class CatalogueProposals {
  constructor(
    private readonly database: Database,
    private readonly catalogues: Catalogues,
    private readonly plans: ProductionPlans,
    private readonly clock: Clock,
  ) {}

  async propose(actor: Actor, id: string, wish: ProposalWish): Promise<ProposalView> {
    const catalogue = await this.catalogues.get(actor, id);
    allow(editCatalogue, actor, catalogue);
    const phases = await this.plans.phases(actor.schoolId, catalogue.productionPlanId);
    const phase = chosenPhase(phases, wish.phaseId);
    const lessons = await this.lessonsWithoutEntry(catalogue, wish);
    const entries = proposedEntries(lessons.slice(0, batchLimit), {
      stages: wish.stages ?? ['before', 'after'],
      phaseId: phase?.id ?? null,
      days: phase ? this.daysOf(phase) : [],
      headId: await this.headOf(catalogue),
    });
    return { entries, remaining: lessons.length - entries.length };
  }

  /** From today where the phase has begun; all of it when it is over. */
  private daysOf({ startsOn, endsOn }: Phase): string[] {
    const today = this.clock.today();
    return workingDays(today > startsOn && today <= endsOn ? today : startsOn, endsOn);
  }

  private lessonsWithoutEntry(catalogue: Catalogue, wish: ProposalWish): Promise<LessonToFill[]> {
    return this.database.query<LessonToFill>(lessonsWithoutEntry, [
      catalogue.schoolId,
      catalogue.id,
      wish.subjectId ?? null,
      wish.grade ?? null,
    ]);
  }

  private async headOf({ schoolId, departmentId }: Catalogue): Promise<string | null> {
    const head = await this.database.one<{ id: string }>(headOfDepartment, [
      schoolId,
      departmentId,
      this.clock.today(),
    ]);
    return head?.id ?? null;
  }
}

function chosenPhase(phases: readonly Phase[], id: string | undefined): Phase | null {
  const wanted = id
    ? phases.find((phase) => phase.id === id)
    : phases.find((phase) => phase.targetKind === 'entries-published-percent');
  return wanted ?? phases.at(-1) ?? null;
}

/** Lessons proper (no tests, no reviews) that no catalogue of the plan has an entry for. */
const lessonsWithoutEntry = `
  select l.id, l.name, d.subject_id as "subjectId", s.name as "subjectName", d.grade,
         coalesce(teacher.ids, '{}') as teachers
    from catalog.catalogue c
    join school.department own on own.school_id = c.school_id and own.id = c.department_id
    join curriculum.distribution d on d.school_id = c.school_id and d.school_year_id = c.school_year_id
     and d.status = 'approved' and ($3::uuid is null or d.subject_id = $3) and ($4::int is null or d.grade = $4)
     and exists (select 1 from school.department_subject ds where ds.school_id = d.school_id
                  and ds.subject_id = d.subject_id and ds.department_id in (c.department_id, own.parent_id))
    join school.subject s on s.school_id = d.school_id and s.id = d.subject_id
    join curriculum.lesson l on l.school_id = d.school_id and l.distribution_id = d.id and l.kind = 'lesson'
    left join lateral (
      select array_agg(distinct t.staff_id order by t.staff_id) as ids
        from people.teaching_assignment t
        join school.class k on k.school_id = t.school_id and k.id = t.class_id and k.grade = d.grade
         and k.school_year_id = c.school_year_id and (own.campus_id is null or k.campus_id = own.campus_id)
        join people.staff p on p.school_id = t.school_id and p.id = t.staff_id and p.status = 'active'
       where t.school_id = d.school_id and t.subject_id = d.subject_id and t.to_on is null) as teacher on true
   where c.school_id = $1 and c.id = $2
     and not exists (select 1 from catalog.catalogue_entry e
           join catalog.catalogue other on other.school_id = e.school_id and other.id = e.catalogue_id
          where e.school_id = l.school_id and e.lesson_id = l.id and e.removed_at is null
            and other.production_plan_id = c.production_plan_id)
   order by s.name, d.grade, l.position`;

const headOfDepartment = `
  select s.id from people.role_grant g
    join people.account a on a.school_id = g.school_id and a.id = g.account_id and a.kind = 'staff'
    join people.staff s on s.school_id = a.school_id and s.id = a.person_id and s.status = 'active'
    join school.department d on d.school_id = g.school_id and d.id = $2
   where g.school_id = $1 and g.role = 'department-head' and g.department_id in (d.id, d.parent_id)
     and g.from_on <= $3::date and (g.to_on is null or g.to_on >= $3::date)
   order by g.department_id = d.id desc limit 1`;
