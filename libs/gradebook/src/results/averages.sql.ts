import { weights } from '../regulation/regulation';

/** working: as the teacher has them now; published: as families may see them. */
export type MarkReading = 'working' | 'published';

const { midTerm, final, secondTerm } = weights;

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

/** What a class studies; a term without a sheet has no number of regular marks. */
const studied = `
  studied as materialized (
    select class_id, subject_id, min(form) as form, max(regular_marks) filter (where term = 1)::int as regular1,
           max(regular_marks) filter (where term = 2)::int as regular2
      from gradebook.sheet
     where school_id = $1 and form in ('score', 'comment') and ($5::uuid is null or subject_id = $5)
     group by class_id, subject_id
  )`;

/** A decimal place for each thing counted, so that one sum over a term's cells counts them all: none comes ten times. */
const places = {
  regular: 1,
  exempt: 10,
  verdict: 100,
  midTerm: 1000,
  final: 10_000,
  midTermVerdict: 100_000,
  finalVerdict: 1_000_000,
  finalExempt: 10_000_000,
  failed: 100_000_000,
};

function ofPart(midTermIs: number, finalIs: number, regularIs: number): string {
  return `case m.part when 'gk' then ${midTermIs} when 'ck' then ${finalIs} else ${regularIs} end`;
}

/** What each student has of each subject; nothing is looked at twice, since a school has 140,000 marks a year. */
function given(score: string, word: string): string {
  const verdict = ofPart(places.midTermVerdict, places.finalVerdict, places.verdict);
  const weighed = `sum(${score} * ${ofPart(midTerm, final, 1)})`;
  const counted = `sum(case when ${score} is not null then ${ofPart(places.midTerm, places.final, places.regular)}
                            when ${word} = 'Đ' then ${verdict}
                            when ${word} = 'CĐ' then ${verdict} + ${places.failed}
                            when ${word} = 'M' then ${ofPart(0, places.finalExempt, places.exempt)} end)`;
  return `
  given as (
    select m.student_id, m.subject_id,
           ${weighed} filter (where m.term = 1)::int as sum1, ${counted} filter (where m.term = 1)::int as counted1,
           ${weighed} filter (where m.term = 2)::int as sum2, ${counted} filter (where m.term = 2)::int as counted2
      from gradebook.mark m
     where m.school_id = $1 and m.school_year_id = $2 and m.part <> 'nx' and m.part <> 'mnx'
       and ($3::uuid[] is null and $4::uuid is null or m.student_id in (select student_id from seat))
       and ($5::uuid is null or m.subject_id = $5)
     group by m.student_id, m.subject_id
  )`;
}

/** null: the term has no sheet. */
function stateOf(term: 1 | 2): string {
  const count = (what: keyof typeof places): string => `g.counted${term} / ${places[what]} % 10`;
  return `case when k.regular${term} is null then null
                when ${count('finalExempt')} = 1 then 'exempt'
                when k.form = 'score' and ${count('midTerm')} = 1 and ${count('final')} = 1
                     and ${count('regular')} + ${count('exempt')} >= k.regular${term} then 'done'
                when k.form = 'comment' and ${count('midTermVerdict')} = 1 and ${count('finalVerdict')} = 1
                     and ${count('verdict')} + ${count('exempt')} >= k.regular${term} then 'done'
                else 'missing' end as s${term}`;
}

const ofBothTerms = `
  states as materialized (
    select seat.student_id, k.subject_id, k.form, ${stateOf(1)}, ${stateOf(2)},
           g.sum1, g.counted1, g.sum2, g.counted2
      from seat join studied k on k.class_id = seat.class_id
      left join given g on g.student_id = seat.student_id and g.subject_id = k.subject_id
  )`;

function averageOf(term: 1 | 2): string {
  const parts = `counted${term} % 10 + ${midTerm + final}`;
  return `case when s${term} = 'done' and form = 'score' then ${halfUp(`sum${term}`, parts)} end as t${term},
           case when s${term} = 'done' and form = 'comment' then counted${term} < ${places.failed} end as p${term}`;
}

const ofTermsAndYear = `
  both_terms as materialized (
    select student_id, subject_id, form, s1, s2, ${averageOf(1)}, ${averageOf(2)} from states
  ),
  average as materialized (
    select student_id, subject_id, 1 as term, form, s1 as state, t1 as tenths, p1 as passed
      from both_terms where s1 is not null
    union all
    select student_id, subject_id, 2, form, s2, t2, p2 from both_terms where s2 is not null
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
  return [seat, studied, marks, ofBothTerms, ofTermsAndYear].join(',');
}
