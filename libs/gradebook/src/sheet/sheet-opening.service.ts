import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';
import { SchoolSettings } from '@hoclieu/school';
import { topicsRaiseRegularMarks } from '../regulation/gradebook-settings';
import { formOfSubject, regularMarksOf } from '../regulation/regulation.sql';

/** Studied: chosen for the class, or taught there. Topics have no sheet: their result is a regular mark of the subject. */
const missing = `
  with studied as (
    select school_id, class_id, subject_id from school.class_subject where school_id = $1
    union
    select school_id, class_id, subject_id from people.teaching_assignment where school_id = $1 and to_on is null
  ),
  wanted as materialized (
    select c.school_id, c.school_year_id, c.id as class_id, s.id as subject_id, term, ${formOfSubject} as form, p.*
      from studied
      join school.class c on c.school_id = $1 and c.id = studied.class_id and c.school_year_id = $2
      join school.subject s on s.school_id = $1 and s.id = studied.subject_id and s.kind <> 'specialised-topic'
      left join curriculum.programme_period p
        on p.grade = c.grade and p.folded_subject = platform.fold(s.programme_name)
     cross join (values (1), (2)) as terms (term)
     where not exists (select from gradebook.sheet k where k.school_id = $1 and k.class_id = c.id
                          and k.subject_id = s.id and k.term = terms.term)
  )
  insert into gradebook.sheet (school_id, school_year_id, class_id, subject_id, term, form, regular_marks)
  select p.school_id, p.school_year_id, p.class_id, p.subject_id, p.term, p.form, ${regularMarksOf('p.form', '$3::boolean')}
    from wanted p
  on conflict do nothing`;

@Injectable()
export class SheetOpening {
  constructor(
    private readonly database: Database,
    private readonly settings: SchoolSettings,
  ) {}

  /** Every class has a sheet for each subject and term; those already there keep their form and number of columns. */
  async open(schoolId: string, schoolYearId: string): Promise<void> {
    const raise = await this.settings.get(schoolId, topicsRaiseRegularMarks);
    await this.database.query(missing, [schoolId, schoolYearId, raise]);
  }
}
