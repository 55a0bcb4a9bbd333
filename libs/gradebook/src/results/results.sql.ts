import { conductOfYear, Level, promotion, resultLevels, titles } from '../regulation/regulation';

const { scoredSubjects: six, tot, kha, dat } = resultLevels;

interface Counts {
  readonly failed: string;
  readonly atTot: string;
  readonly atKha: string;
  readonly underTot: string;
  readonly underKha: string;
}

/** 3 Tốt, 2 Khá; lower levels are not what one subject may take away. */
function upperRank({ failed, atTot, atKha, underTot, underKha }: Counts): string {
  return `case when ${failed} = 0 and ${underTot} = 0 and ${atTot} >= ${six} then 3
               when ${failed} = 0 and ${underKha} = 0 and ${atKha} >= ${six} then 2 else 0 end`;
}

const counts = {
  failed: 'failed',
  atTot: 'at_tot',
  atKha: 'at_kha',
  underTot: 'under_tot',
  underKha: 'under_kha',
};

/** As if the lowest scored subject, or one failed comment subject, did not stand in the way. */
const withoutLowest = upperRank({
  failed: 'failed',
  atTot: `(at_tot + (lowest < ${tot.six})::int)`,
  atKha: `(at_kha + (lowest < ${kha.six})::int)`,
  underTot: `(under_tot - (lowest < ${tot.every})::int)`,
  underKha: `(under_kha - (lowest < ${kha.every})::int)`,
});
const withoutFailure = upperRank({ ...counts, failed: '(failed - 1)' });

const conductRows = Object.entries(conductOfYear.rows)
  .flatMap(([second, firsts]) =>
    Object.entries(firsts).map(([first, year]: [string, Level]) => `('${first}', '${second}', '${year}')`),
  )
  .join(', ');

/**
 * After `averages`: the result of learning and of training of each student by term (3: the year), with titles and
 * promotion. level is null while marks are missing and 'insufficient' with fewer than six scored subjects.
 */
export const results = `
  tally as (
    select student_id, term,
           count(*) filter (where form = 'score' and state <> 'exempt')::int as scored,
           count(*) filter (where state = 'missing')::int as missing,
           count(*) filter (where not passed)::int as failed,
           count(*) filter (where tenths >= ${titles.six})::int as at_title,
           count(*) filter (where tenths >= ${tot.six})::int as at_tot,
           count(*) filter (where tenths >= ${kha.six})::int as at_kha,
           count(*) filter (where tenths >= ${dat.six})::int as at_dat,
           count(*) filter (where tenths < ${tot.every})::int as under_tot,
           count(*) filter (where tenths < ${kha.every})::int as under_kha,
           count(*) filter (where tenths < ${dat.none})::int as under_dat,
           min(tenths) as lowest
      from average group by student_id, term
  ),
  ranked as (
    select tally.*, greatest(${upperRank(counts)},
             case when failed <= ${dat.failedComments} and at_dat >= ${six} and under_dat = 0 then 1 else 0 end) as rank,
           greatest(${withoutLowest}, ${withoutFailure}) as deserved
      from tally
  ),
  conduct_of_year (first, second, conduct) as (values ${conductRows}),
  training as (
    select student_id, term::int as term, conduct, absences from gradebook.homeroom_record
     where school_id = $1 and school_year_id = $2
    union all
    select student_id, 3, min(y.conduct), sum(absences)::int
      from (select student_id, max(conduct) filter (where term = 1) as first,
                   max(conduct) filter (where term = 2) as second, sum(absences) as absences
              from gradebook.homeroom_record where school_id = $1 and school_year_id = $2 group by student_id) both_terms
      left join conduct_of_year y using (first, second)
     group by student_id
  ),
  levelled as (
    select r.student_id, r.term, r.scored, r.missing, r.at_title, t.conduct, coalesce(t.absences, 0) as absences,
           r.scored >= ${six} and r.missing = 0 and r.deserved - r.rank >= 2 as lifted,
           case when r.scored < ${six} then 'insufficient' when r.missing > 0 then null
                else (array['chua-dat', 'dat', 'kha', 'tot'])[1 + r.rank + (r.deserved - r.rank >= 2)::int] end as level
      from ranked r left join training t using (student_id, term)
  ),
  result as (
    select student_id, term, scored, missing, conduct, absences, lifted, level,
           case when term = 3 and conduct = 'tot' and level = 'tot'
                then case when at_title >= ${six} then 'excellent' else 'good' end end as title,
           case when term = 3 and conduct is not null and level <> 'insufficient'
                then conduct <> 'chua-dat' and level <> 'chua-dat' and absences <= ${promotion.absences} end as promoted
      from levelled
  )`;
