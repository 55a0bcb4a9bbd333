import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database } from '@hoclieu/platform';
import type {
  DepartmentProgressView,
  ProductionPhaseView,
  TeacherProgressView,
} from './http/production-plan.view';
import { isMade, planningScope, visibleCatalogue } from './planning-scope';

/** Days before a due date from which an unfinished material counts as due soon. */
export const dueSoonDays = 7;

/** How far a production plan has come: one statement each for phases, departments and teachers. */
@Injectable()
export class PlanProgress {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  phases({ schoolId }: Actor, planId: string): Promise<ProductionPhaseView[]> {
    return this.database.query(byPhase, [schoolId, planId, this.clock.today()]);
  }

  departments(actor: Actor, planId: string): Promise<DepartmentProgressView[]> {
    return this.database.query(byDepartment, [...planningScope(actor), planId, this.clock.today()]);
  }

  /** A teacher sees only their own line; who answers for a department sees its people. */
  teachers(actor: Actor, planId: string): Promise<TeacherProgressView[]> {
    return this.database.query(byTeacher, [...planningScope(actor), planId, this.clock.today()]);
  }
}

const counts = (today: string) => `
  count(e.id) filter (where e.done)::int as done, count(e.id)::int as total,
  count(e.id) filter (where not e.done and e.due_on < ${today})::int as late,
  count(e.id) filter (where not e.done and e.due_on between ${today} and ${today} + ${dueSoonDays})::int as "dueSoon"`;

const byPhase = `
  with entry as (
    select e.id, e.phase_id, e.due_on, c.department_id, d.subject_id, d.grade, ${isMade} as done
      from catalog.catalogue c
      join catalog.catalogue_entry e on e.school_id = c.school_id and e.catalogue_id = c.id and e.removed_at is null
      join curriculum.lesson l on l.school_id = e.school_id and l.id = e.lesson_id
      join curriculum.distribution d on d.school_id = l.school_id and d.id = l.distribution_id
     where c.school_id = $1 and c.production_plan_id = $2
  ), department as (
    select d.id, exists (select 1 from catalog.catalogue c where c.school_id = $1 and c.production_plan_id = $2
             and c.department_id = d.id and c.status = 'approved') as approved
      from school.department d
     where d.school_id = $1
       and (d.campus_id is null and exists (select 1 from school.department_subject s
              where s.school_id = d.school_id and s.department_id = d.id)
            or exists (select 1 from catalog.catalogue c
              where c.school_id = $1 and c.production_plan_id = $2 and c.department_id = d.id))
  ), everything as (
    select count(*) filter (where done)::int as done, count(*)::int as total from entry
  ), measured as (
    select p.*, own.late, own.due_soon,
           case p.target_kind when 'catalogue-approved' then (select count(*) from department where approved)
             when 'sample-per-grade' then (select count(*) from (select 1 from entry group by subject_id, grade
               having count(*) filter (where done) >= p.target_value) as reached)
             when 'handed-in' then everything.done else own.done end::int as done,
           case p.target_kind when 'catalogue-approved' then (select count(*) from department)
             when 'sample-per-grade' then (select count(*) from (select 1 from entry group by subject_id, grade) as pair)
             when 'handed-in' then everything.total else own.total end::int as total
      from catalog.phase p
     cross join everything
     cross join lateral (
       select count(*) filter (where done)::int as done, count(*)::int as total,
              count(*) filter (where not done and due_on < $3::date)::int as late,
              count(*) filter (where not done and due_on between $3::date and $3::date + ${dueSoonDays})::int as due_soon
         from entry where entry.phase_id = p.id) as own
     where p.school_id = $1 and p.production_plan_id = $2
  )
  select id, position, name, goal, to_char(starts_on, 'YYYY-MM-DD') as "startsOn", to_char(ends_on, 'YYYY-MM-DD') as "endsOn",
         target_kind as "targetKind", target_value as "targetValue", ends_on - $3::date as "daysLeft",
         done, total, late, due_soon as "dueSoon",
         total > 0 and done * 100 >= total * (case when target_kind = 'sample-per-grade' then 100
           else least(target_value, 100) end) as reached
    from measured order by position`;

const byDepartment = `
  select d.id as "departmentId", d.name, c.id as "catalogueId", c.status as "catalogueStatus", ${counts('$7::date')}
    from catalog.catalogue c
    join school.department d on d.school_id = c.school_id and d.id = c.department_id
    left join lateral (select e.id, e.due_on, ${isMade} as done from catalog.catalogue_entry e
      where e.school_id = c.school_id and e.catalogue_id = c.id and e.removed_at is null) as e on true
   where ${visibleCatalogue} and c.production_plan_id = $6
   group by d.id, d.name, c.id, c.status
   order by d.name`;

const byTeacher = `
  select s.id as "staffId", s.full_name as name, d.name as "departmentName",
         to_char(min(e.due_on) filter (where not e.done), 'YYYY-MM-DD') as "nextDueOn", ${counts('$7::date')}
    from (select e.id, e.school_id, e.author_id, e.due_on, ${isMade} as done
            from catalog.catalogue c
            join catalog.catalogue_entry e on e.school_id = c.school_id and e.catalogue_id = c.id and e.removed_at is null
           where c.production_plan_id = $6 and ${visibleCatalogue}
             and ($2::boolean or c.department_id = any($3::uuid[]) or cardinality($4::uuid[]) > 0
                  or e.author_id = $5::uuid)) as e
    join people.staff s on s.school_id = e.school_id and s.id = e.author_id
    left join school.department d on d.school_id = s.school_id and d.id = s.department_id
   group by s.id, s.full_name, d.name
   order by late desc, s.full_name`;
