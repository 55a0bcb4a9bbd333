import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { Catalogues } from './catalogue.repository';
import type {
  CatalogueChoices,
  CatalogueLessonChoice,
  CataloguePhaseChoice,
  CatalogueStaffChoice,
} from './http/catalogue.view';

/** The lists a department's table chooses from; bounded by what one department teaches. */
@Injectable()
export class CatalogueChoiceReader {
  constructor(
    private readonly database: Database,
    private readonly catalogues: Catalogues,
  ) {}

  async of(actor: Actor, catalogueId: string): Promise<CatalogueChoices> {
    await this.catalogues.requireVisible(actor, catalogueId);
    const where = [actor.schoolId, catalogueId];
    const [lessons, staff, phases] = await Promise.all([
      this.database.query<CatalogueLessonChoice>(lessonsOfDepartment, where),
      this.database.query<CatalogueStaffChoice>(staffOfDepartment, where),
      this.database.query<CataloguePhaseChoice>(phasesOfPlan, where),
    ]);
    return { lessons, staff, phases };
  }
}

/** Of approved distributions of the department's subjects in the catalogue's school year. */
const lessonsOfDepartment = `
  select l.id, l.name, d.subject_id as "subjectId", s.name as "subjectName", d.grade, l.position, l.chapter, l.week,
         l.half_periods as "halfPeriods"
    from catalog.catalogue c
    join school.department own on own.school_id = c.school_id and own.id = c.department_id
    join curriculum.distribution d on d.school_id = c.school_id and d.school_year_id = c.school_year_id
     and d.status = 'approved'
     and exists (select 1 from school.department_subject ds where ds.school_id = d.school_id
                  and ds.subject_id = d.subject_id and ds.department_id in (c.department_id, own.parent_id))
    join school.subject s on s.school_id = d.school_id and s.id = d.subject_id
    join curriculum.lesson l on l.school_id = d.school_id and l.distribution_id = d.id
   where c.school_id = $1 and c.id = $2
   order by s.name, d.grade, l.position`;

const staffOfDepartment = `
  select s.id, s.full_name as name,
         coalesce(s.department_id = own.id or theirs.parent_id = own.id, false) or teaches.subject as "mayAuthor"
    from catalog.catalogue c
    join school.department own on own.school_id = c.school_id and own.id = c.department_id
    join people.staff s on s.school_id = c.school_id and s.status = 'active'
    left join school.department theirs on theirs.school_id = s.school_id and theirs.id = s.department_id
   cross join lateral (select exists (
      select 1 from people.teaching_assignment t
        join school.department_subject ds on ds.school_id = t.school_id and ds.subject_id = t.subject_id
       where t.school_id = s.school_id and t.staff_id = s.id and t.to_on is null
         and ds.department_id in (own.id, own.parent_id)) as subject) as teaches
   where c.school_id = $1 and c.id = $2
     and (coalesce(theirs.parent_id, theirs.id) = coalesce(own.parent_id, own.id) or teaches.subject)
   order by s.full_name`;

const phasesOfPlan = `
  select p.id, p.name, to_char(p.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(p.ends_on, 'YYYY-MM-DD') as "endsOn"
    from catalog.catalogue c
    join catalog.phase p on p.school_id = c.school_id and p.production_plan_id = c.production_plan_id
   where c.school_id = $1 and c.id = $2
   order by p.position`;
