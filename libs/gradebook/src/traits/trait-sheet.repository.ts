import { Injectable } from '@nestjs/common';
import type { SubjectDescription } from '@hoclieu/approval';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import type { Period } from '../regulation/primary-traits';
import { ClassResultsQuery, VisibleClass } from '../results/class-results.query';
import { TraitSheet } from './trait-sheet.entity';

@Injectable()
export class TraitSheets {
  constructor(
    private readonly database: Database,
    private readonly classes: ClassResultsQuery,
  ) {}

  /** Opens the sheet of a period the first time somebody asks for it. */
  async ofPeriod({ schoolYearId, id }: VisibleClass, schoolId: string, period: Period): Promise<TraitSheet> {
    await this.database.query(
      `insert into gradebook.trait_sheet (school_id, school_year_id, class_id, period) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [schoolId, schoolYearId, id, period],
    );
    return this.database.repository(TraitSheet).findOneByOrFail({ schoolId, classId: id, period });
  }

  /** Throws NotFound unless the actor may see the results of its class. */
  async lock(actor: Actor, id: string): Promise<{ sheet: TraitSheet; theClass: VisibleClass }> {
    const sheet = await this.lockOfSchool(actor.schoolId, id);
    return { sheet, theClass: await this.classes.get(actor, sheet.classId) };
  }

  /** For the approval engine, which has already asked who may decide. */
  async lockOfSchool(schoolId: string, id: string): Promise<TraitSheet> {
    const sheet = await this.database
      .repository(TraitSheet)
      .findOne({ where: { schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!sheet) throw new NotFound('trait-sheet');
    return sheet;
  }

  async save(sheet: TraitSheet): Promise<void> {
    await this.database.repository(TraitSheet).save(sheet);
  }

  /** The hash is of every record of the class with its version: no two submissions are the same. */
  async describe(schoolId: string, id: string): Promise<SubjectDescription> {
    const found = await this.database.one<SubjectDescription>(describeSheet, [schoolId, id]);
    if (!found) throw new NotFound('trait-sheet');
    return found;
  }
}

const describeSheet = `
  select 'Phẩm chất, năng lực lớp ' || c.name || ' '
           || (array['giữa học kì I', 'cuối học kì I', 'giữa học kì II', 'cuối năm học'])[k.period]
           || ' (' || y.name || ')' as title,
         array(select h.staff_id from people.homeroom_assignment h
                where h.school_id = k.school_id and h.class_id = k.class_id and h.to_on is null) as "authorStaffIds",
         null as "departmentId", c.campus_id as "campusId",
         '/gradebook/classes/' || c.id || '/traits?period=' || k.period as url,
         encode(sha256(convert_to(coalesce((
           select string_agg(jsonb_build_array(r.student_id, r.levels, r.comment, r.commended, r.version)::text, E'\\n'
                             order by r.student_id)
             from people.enrolment e
             join gradebook.trait_record r on r.school_id = e.school_id and r.school_year_id = k.school_year_id
              and r.student_id = e.student_id and r.period = k.period
            where e.school_id = k.school_id and e.class_id = k.class_id and e.to_on is null), ''), 'UTF8')), 'hex') as "contentHash"
    from gradebook.trait_sheet k
    join school.class c on c.school_id = k.school_id and c.id = k.class_id
    join school.school_year y on y.school_id = k.school_id and y.id = k.school_year_id
   where k.school_id = $1 and k.id = $2`;
