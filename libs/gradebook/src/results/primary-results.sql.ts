import { primary } from '../regulation/regulation';
import type { MarkReading } from './averages.sql';

/** What a cell holds, and what is said of a pupil at the end of the year. */
const columns = {
  working: { score: 'm.score', word: 'm.word', levels: 'h.levels', commended: 'h.commended' },
  published: {
    score: 'm.published_score',
    word: 'm.published_word',
    levels: "h.published -> 'levels'",
    commended: "(h.published ->> 'commended')::boolean",
  },
} as const satisfies Record<MarkReading, object>;

/** Who is asked for, and what each must have at the end of the year. */
const expected = `
  seat as materialized (
    select e.student_id, e.class_id, c.grade from people.enrolment e
      join school.class c on c.school_id = $1 and c.id = e.class_id and c.school_year_id = $2 and c.grade <= 5
     where e.school_id = $1 and e.to_on is null and ($3::uuid[] is null or e.class_id = any ($3))
       and ($4::uuid is null or e.student_id = $4)
  ),
  expected as (
    select seat.student_id, k.subject_id, part from seat
      join gradebook.sheet k on k.school_id = $1 and k.class_id = seat.class_id and k.term = 2
     cross join lateral unnest(case k.form when 'primary' then array['mck'] else array['mck', 'ck'] end) as part
  )`;

function given({
  score,
  word,
  levels,
  commended,
}: Record<keyof (typeof columns)['working'], string>): string {
  return `
  given as (
    select e.student_id, e.subject_id, e.part, ${score} as score, ${word} as word from expected e
      left join gradebook.mark m on m.school_id = $1 and m.school_year_id = $2 and m.student_id = e.student_id
       and m.subject_id = e.subject_id and m.term = 2 and m.part = e.part
  ),
  said as (
    select seat.student_id, ${levels} ->> key as level, ${commended} as commended from seat
     cross join lateral jsonb_array_elements_text($5::jsonb -> seat.grade::text) as wanted (key)
      left join gradebook.trait_record h on h.school_id = $1 and h.school_year_id = $2
       and h.student_id = seat.student_id and h.period = 4
  )`;
}

const tallies = `
  year as (
    select student_id,
           count(distinct subject_id) filter (where score is null and word is null or word = 'V')::int as missing,
           bool_and(word in ('T', 'M')) filter (where part = 'mck') as all_good,
           bool_and(word <> 'C') filter (where part = 'mck') as all_done,
           coalesce(min(score), 100) as lowest
      from given group by student_id
  ),
  character as (
    select student_id, count(*) filter (where level is null)::int as missing, bool_and(level = 'T') as all_good,
           bool_and(level <> 'C') as all_done, bool_or(commended) as commended
      from said group by student_id
  )`;

const result = `
  result as (
    select t.student_id, coalesce(y.missing, 0) as missing, t.missing as traits_missing, t.commended,
           case when y.missing is null or y.missing > 0 or t.missing > 0 then null
                when y.all_good and t.all_good and y.lowest >= ${primary.excellent} then 'excellent'
                when y.all_good and t.all_good and y.lowest >= ${primary.good} then 'good'
                when y.all_done and t.all_done and y.lowest >= ${primary.complete} then 'complete'
                else 'incomplete' end as level
      from character t left join year y using (student_id)
  )`;

/**
 * Year results of grades 1 to 5 (Thông tư 27, Điều 9) and titles (Điều 13): excellent, good, complete, incomplete; null
 * while something is still to be assessed. $1 school, $2 school year, $3 class ids or null, $4 student or null,
 * $5 the keys of the qualities and competences asked for, by grade.
 */
export function primaryResults(reading: MarkReading): string {
  return `
  with ${[expected, given(columns[reading]), tallies, result].join(',')}
  select student_id as "studentId", missing, traits_missing as "traitsMissing", level,
         case when level = 'excellent' then 'excellent' when level = 'good' and commended then 'outstanding' end as title
    from result`;
}
