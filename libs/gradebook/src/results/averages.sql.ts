import { weights } from '../regulation/regulation';

/** working: as the teacher has them now; published: as families may see them. */
export type MarkReading = 'working' | 'published';

const { midTerm, final, secondTerm } = weights;
const divisor = midTerm + final;

/** Whole numbers only, half up: tenths of a mark from a sum of tenths. */
function halfUp(sum: string, parts: string): string {
  return `(2 * (${sum}) + (${parts})) / (2 * (${parts}))`;
}

/** Who is asked for, in the class they are in now. */
const seat = `
  seat as materialized (
    select e.student_id, e.class_id from people.enrolment e
      join school.class c on c.school_id = $1 and c.id = e.class_id and c.school_year_id = $2 and c.grade >= 6
     where e.school_id = $1 and e.to_on is null and ($3::uuid[] is null or e.class_id = any ($3))
       and ($4::uuid is null or e.student_id = $4)
  )`;

/** What each student has of each subject in each term. Parts sort as ck, gk, mnx, nx, tx1 …: `>= 'tx'` are the regular marks. */
function given(score: string, word: string): string {
  return `
  given as (
    select m.student_id, m.subject_id, m.term,
           coalesce(sum(${score}) filter (where m.part >= 'tx'), 0)::int as tx_sum,
           count(${score}) filter (where m.part >= 'tx')::int as tx_count,
           count(${word}) filter (where m.part >= 'tx' and ${word} = 'M')::int as tx_exempt,
           count(${word}) filter (where m.part >= 'tx' and ${word} in ('Đ', 'CĐ'))::int as tx_words,
           max(${score}) filter (where m.part = 'gk') as gk, max(${score}) filter (where m.part = 'ck') as ck,
           max(${word}) filter (where m.part = 'gk') as gk_word, max(${word}) filter (where m.part = 'ck') as ck_word,
           bool_or(${word} = 'CĐ') as failed
      from gradebook.mark m
     where m.school_id = $1 and m.school_year_id = $2 and m.part not in ('nx', 'mnx')
       and ($3::uuid[] is null and $4::uuid is null or m.student_id in (select student_id from seat))
       and ($5::uuid is null or m.subject_id = $5)
     group by m.school_id, m.school_year_id, m.student_id, m.subject_id, m.term
  )`;
}

const ofTerm = `
  of_term as materialized (
    select seat.student_id, k.subject_id, k.term::int as term, k.form, g.tx_sum, g.tx_count, g.gk, g.ck, g.failed,
           case when g.ck_word = 'M' then 'exempt'
                when k.form = 'score' and g.tx_count + g.tx_exempt >= k.regular_marks and g.gk is not null
                     and g.ck is not null then 'done'
                when k.form = 'comment' and g.tx_words + g.tx_exempt >= k.regular_marks
                     and g.gk_word in ('Đ', 'CĐ') and g.ck_word in ('Đ', 'CĐ') then 'done'
                else 'missing' end as state
      from seat
      join gradebook.sheet k on k.school_id = $1 and k.class_id = seat.class_id and k.form in ('score', 'comment')
       and ($5::uuid is null or k.subject_id = $5)
      left join given g on g.student_id = seat.student_id and g.subject_id = k.subject_id and g.term = k.term
  )`;

const ofTermAndYear = `
  term_average as materialized (
    select student_id, subject_id, term, form, state,
           case when state = 'done' and form = 'score'
                then ${halfUp(`tx_sum + ${midTerm} * gk + ${final} * ck`, `tx_count + ${divisor}`)} end as tenths,
           case when state = 'done' and form = 'comment' then not failed end as passed
      from of_term
  ),
  both_terms as (
    select student_id, subject_id, min(form) as form,
           max(state) filter (where term = 1) as s1, max(state) filter (where term = 2) as s2,
           max(tenths) filter (where term = 1) as t1, max(tenths) filter (where term = 2) as t2,
           bool_or(passed) filter (where term = 1) as p1, bool_or(passed) filter (where term = 2) as p2
      from term_average group by student_id, subject_id
  ),
  average as materialized (
    select student_id, subject_id, term, form, state, tenths, passed from term_average
    union all
    select student_id, subject_id, 3, form,
           case when s1 = 'exempt' then s2 when s2 = 'exempt' then s1
                when form = 'comment' then s2 when s1 = 'done' then s2 else s1 end,
           case when s1 = 'done' and s2 = 'done' then ${halfUp(`t1 + ${secondTerm} * t2`, String(1 + secondTerm))}
                when s1 = 'exempt' then t2 when s2 = 'exempt' then t1 end,
           case when s2 = 'exempt' then p1 else p2 end
      from both_terms
  )`;

/**
 * The averages of grades 6 to 12 by student, subject and term (3: the year), never stored and so never stale.
 * $1 school, $2 school year, $3 class ids or null, $4 student or null, $5 subject or null.
 * state: done, missing (a mark is still to come), exempt. An exempt term leaves the year to the other term.
 */
export function averages(reading: MarkReading): string {
  const marks =
    reading === 'published' ? given('m.published_score', 'm.published_word') : given('m.score', 'm.word');
  return [seat, marks, ofTerm, ofTermAndYear].join(',');
}
