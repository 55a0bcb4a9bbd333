import { matchedPeople, personConflicts } from './person-matching';
import { writtenOutcomes } from './written-outcomes.sql';

const guardianChange = (relation: string) =>
  `people.roster_change('${relation}', g.names ->> '${relation}',
    case when platform.fold(m.details ->> '${relation}') is distinct from platform.fold(g.names ->> '${relation}')
      then m.details ->> '${relation}' end)`;

/** Compares the rows of a student list with the roster and writes the outcome of each. $3: the school year. */
export const checkStudents = `
with ${matchedPeople('people.student')}, class as (
  select distinct on (known.key) k.id, k.name, known.key
    from school.class k
   cross join lateral (values (people.class_key(k.name), 1), (people.class_key(k.code), 2)) as known (key, rank)
   where k.school_id = $1 and k.school_year_id = $3 and known.key is not null
   order by known.key, known.rank
), family as (
  select s.student_id, jsonb_object_agg(s.relation, g.full_name) as names,
         min(g.phone) as phone
    from people.guardianship s
    join people.guardian g on g.school_id = s.school_id and g.id = s.guardian_id
   where s.school_id = $1 and s.student_id in (select found_id from matched)
   group by s.student_id
), weighed as (
  select m.position, m.found_id as person_id, c.id as class_id,
         ${personConflicts}
         || people.roster_problem(m.class_key is not null and c.id is null,
              'people.roster-unknown-class', 'className', m.class_name, null)
         || people.roster_problem(m.class_key is null and e.class_id is null and m.problems = '[]'
              and coalesce(m.details ->> 'status', 'studying') = 'studying',
              'people.roster-no-class', 'className', '', null) as conflicts,
         d.changes,
         case
           when p.id is null then 'new'
           when coalesce(m.details ->> 'status', p.status) = 'studying' and c.id is not null
             and c.id is distinct from e.class_id then 'moved'
           when d.changes <> '{}' then 'changed'
           else 'unchanged' end as outcome
    from matched m
    join twins t on t.position = m.position
    left join people.student p on p.school_id = $1 and p.id = m.found_id
    left join class c on c.key = m.class_key
    left join people.enrolment e on e.school_id = $1 and e.student_id = m.found_id and e.to_on is null
    left join school.class k on k.school_id = $1 and k.id = e.class_id
    left join family g on g.student_id = m.found_id
   cross join lateral (select case when p.id is null then '{}' else
         people.roster_change('fullName', p.full_name, m.full_name)
         || people.roster_change('birthDate', p.birth_date::text, m.birth_date::text)
         || people.roster_change('gender', p.gender, m.gender)
         || people.roster_change('ministryCode', p.ministry_code, m.ministry_code)
         || people.roster_change('personalNumber', p.personal_number, m.personal_number)
         || people.roster_change('status', p.status, m.details ->> 'status')
         || ${['father', 'mother', 'guardian'].map(guardianChange).join(' || ')}
         || people.roster_change('phone', g.phone, case when g.student_id is not null then m.details ->> 'phone' end)
         || case when c.id is distinct from e.class_id then people.roster_change('className', k.name, c.name) else '{}' end
       end as changes) d
), ${writtenOutcomes(['person_id', 'class_id'])}`;

/** Students the school has in the classes the file covers, whom the file does not name. */
export const absentStudents = `
select count(*)::int as absent
  from people.enrolment e
  join people.student s on s.school_id = e.school_id and s.id = e.student_id and s.status = 'studying'
 where e.school_id = $1 and e.to_on is null
   and e.class_id in (select class_id from people.roster_import_row where school_id = $1 and import_id = $2)
   and not exists (select from people.roster_import_row r
                    where r.school_id = $1 and r.import_id = $2 and r.person_id = e.student_id)`;
