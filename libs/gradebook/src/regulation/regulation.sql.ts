import { topicPeriods } from '@hoclieu/curriculum';
import { commentRegularMarks, commentSubjects, primary, regularMarks } from './regulation';

function folded(names: readonly string[]): string {
  return names.map((name) => `platform.fold('${name}')`).join(', ');
}

/** The form of a sheet for a class `c`, a subject `s` and its line `p` of the programme's period table, if there is one. */
export const formOfSubject = `
  case when c.grade in (${primary.bothTests.grades.join(', ')})
            and platform.fold(s.programme_name) in (${folded(primary.bothTests.subjects)}) then 'primary-both'
       when c.grade <= 5 and platform.fold(s.programme_name) in (${folded(primary.finalTest)}) then 'primary-final'
       when c.grade <= 5 then 'primary'
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
