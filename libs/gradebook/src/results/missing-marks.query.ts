import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { sheetScope, visibleSheet } from '../sheet/sheet-scope';

/** How many cells of a class are still empty, by kind of column; `waiting` are entered and not yet published. */
export interface MissingMarks {
  readonly classId: string;
  readonly className: string;
  readonly grade: number;
  readonly sheets: number;
  readonly tx: number;
  readonly gk: number;
  readonly ck: number;
  readonly expected: number;
  readonly waiting: number;
}

/** One statement over all classes the reader may see; a cell with M or V is not missing. */
const missing = `
  with seen as materialized (
    select k.*, c.name as class_name, c.grade,
           (select count(*) from people.enrolment e
             where e.school_id = k.school_id and e.class_id = k.class_id and e.to_on is null) as students
      from gradebook.sheet k join school.class c on c.school_id = k.school_id and c.id = k.class_id
     where k.school_id = $1 and k.school_year_id = $3 and k.term = $4 and ${visibleSheet}
  ),
  filled as (
    select e.class_id, m.subject_id, count(*) filter (where m.part >= 'tx') as tx,
           count(*) filter (where m.part in ('gk', 'mgk')) as gk,
           count(*) filter (where m.part in ('ck', 'mck')) as ck,
           count(*) filter (where m.status <> 'published') as waiting
      from gradebook.mark m
      join people.enrolment e on e.school_id = $1 and e.student_id = m.student_id and e.to_on is null
     where m.school_id = $1 and m.school_year_id = $3 and m.term = $4 and m.part not in ('nx', 'mnx')
       and (m.score is not null or m.word is not null)
     group by e.class_id, m.subject_id
  ),
  wanted as (
    select seen.*, seen.students * seen.regular_marks as all_tx,
           seen.students * case form when 'primary-both' then 2 else 1 end as all_gk,
           seen.students * case when form in ('primary-both', 'primary-final') then 2 else 1 end as all_ck
      from seen
  )
  select w.class_id as "classId", w.class_name as "className", w.grade, count(*)::int as sheets,
         sum(greatest(all_tx - coalesce(tx, 0), 0))::int as tx,
         sum(greatest(all_gk - coalesce(gk, 0), 0))::int as gk,
         sum(greatest(all_ck - coalesce(ck, 0), 0))::int as ck,
         sum(all_tx + all_gk + all_ck)::int as expected, sum(coalesce(waiting, 0))::int as waiting
    from wanted w left join filled f on f.class_id = w.class_id and f.subject_id = w.subject_id
   group by w.class_id, w.class_name, w.grade
   order by w.grade, w.class_name limit 500`;

@Injectable()
export class MissingMarksQuery {
  constructor(private readonly database: Database) {}

  of(actor: Actor, schoolYearId: string, term: 1 | 2): Promise<MissingMarks[]> {
    const scope = JSON.stringify(sheetScope(actor));
    return this.database.query<MissingMarks>(missing, [actor.schoolId, scope, schoolYearId, term]);
  }
}
