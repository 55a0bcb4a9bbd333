import { primaryTestsOf, topicPeriods } from '@hoclieu/curriculum';
import { commentRegularMarks, commentSubjects, regularMarks } from './regulation';

function folded(names: readonly string[]): string {
  return names.map((name) => `platform.fold('${name}')`).join(', ');
}

/** The form of a sheet for a class `c`, a subject `s` and its line `p` of the programme's period table, if there is one. */
export const formOfSubject = `
  case when c.grade <= 5 then case ${primaryTestsOf('c.grade')} when 'both' then 'primary-both'
                                                             when 'final' then 'primary-final' else 'primary' end
       when coalesce(p.assessed_by, case when platform.fold(s.programme_name) in (${folded(commentSubjects.names)})
                                         then 'comment' else s.assessed_by end) = 'comment' then 'comment'
       else 'score' end`;

const tiers = regularMarks.tiers
  .map(({ upToPeriods, marks }) =>
    upToPeriods ? `when periods <= ${upToPeriods} then ${marks}` : `else ${marks}`,
  )
  .join(' ');

/** Number of regular marks of a term; `raise`: a boolean parameter, whether specialised topics count. */
export function regularMarksOf(form: string, raise: string): string {
  return `case when ${form} like 'primary%' then 0
               when ${form} = 'comment' then ${commentRegularMarks.marks}
               else (select case when periods is null then ${regularMarks.otherwise} ${tiers} end
                       from (select p.periods_per_year + case when ${raise} then ${topicPeriods('p')} else 0 end) as x (periods)) end`;
}
