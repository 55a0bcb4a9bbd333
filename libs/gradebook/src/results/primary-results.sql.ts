import { primary } from '../regulation/regulation';

/**
 * Year results of grades 1 to 5 (Thông tư 27, Điều 9): excellent, good, complete, incomplete; null while something is
 * still to be assessed. $1 school, $2 school year, $3 class ids or null, $4 student or null.
 */
export const primaryResults = `
  with seat as materialized (
    select e.student_id, e.class_id from people.enrolment e
      join school.class c on c.school_id = $1 and c.id = e.class_id and c.school_year_id = $2 and c.grade <= 5
     where e.school_id = $1 and e.to_on is null and ($3::uuid[] is null or e.class_id = any ($3))
       and ($4::uuid is null or e.student_id = $4)
  ),
  expected as (
    select seat.student_id, k.subject_id, part from seat
      join gradebook.sheet k on k.school_id = $1 and k.class_id = seat.class_id and k.term = 2
     cross join lateral unnest(case k.form when 'primary' then array['mck'] else array['mck', 'ck'] end) as part
  ),
  year as (
    select e.student_id, bool_or(m.score is null and m.word is null or m.word = 'V') as missing,
           bool_and(m.word in ('T', 'M')) filter (where e.part = 'mck') as all_good,
           bool_and(m.word <> 'C') filter (where e.part = 'mck') as all_done,
           coalesce(min(m.score), 100) as lowest
      from expected e
      left join gradebook.mark m on m.school_id = $1 and m.school_year_id = $2 and m.student_id = e.student_id
       and m.subject_id = e.subject_id and m.term = 2 and m.part = e.part
     group by e.student_id
  ),
  character as (
    select h.student_id, count(*) as traits, bool_and(level = 'T') as all_good, bool_and(level <> 'C') as all_done
      from gradebook.homeroom_record h, jsonb_each_text(h.traits) as t (trait, level)
     where h.school_id = $1 and h.school_year_id = $2 and h.term = 2
     group by h.student_id
  )
  select y.student_id as "studentId", y.missing,
         case when y.missing or coalesce(t.traits, 0) = 0 then null
              when y.all_good and t.all_good and y.lowest >= ${primary.excellent} then 'excellent'
              when y.all_good and t.all_good and y.lowest >= ${primary.good} then 'good'
              when y.all_done and t.all_done and y.lowest >= ${primary.complete} then 'complete'
              else 'incomplete' end as level
    from year y left join character t using (student_id)`;
