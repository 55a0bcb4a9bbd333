import { matchedPeople, personConflicts } from './person-matching';
import { writtenOutcomes } from './written-outcomes.sql';

/** Compares the rows of a staff list with the roster and writes the outcome of each. */
export const checkStaff = `
with ${matchedPeople('people.staff')}, compared as (
  select m.position, m.found_id as person_id, d.id as department_id, c.id as campus_id, p.id is null as is_new,
         ${personConflicts}
         || people.roster_problem(m.details ->> 'department' is not null and d.id is null,
              'people.roster-unknown-department', 'department', m.details ->> 'department', null)
         || people.roster_problem(m.details ->> 'campus' is not null and c.id is null,
              'people.roster-unknown-campus', 'campus', m.details ->> 'campus', null) as conflicts,
         people.roster_change('fullName', p.full_name, m.full_name)
         || people.roster_change('birthDate', p.birth_date::text, m.birth_date::text)
         || people.roster_change('gender', p.gender, m.gender)
         || people.roster_change('ministryCode', p.ministry_code, m.ministry_code)
         || people.roster_change('personalNumber', p.personal_number, m.personal_number)
         || people.roster_change('email', p.email, m.details ->> 'email')
         || people.roster_change('position', p.position, m.details ->> 'position')
         || people.roster_change('status', p.status, m.details ->> 'status') as changes,
         case when d.id is distinct from p.department_id then people.roster_change('department', b.name, d.name) else '{}' end
         || case when c.id is distinct from p.campus_id then people.roster_change('campus', a.name, c.name) else '{}' end
           as moves
    from matched m
    join twins t on t.position = m.position
    left join people.staff p on p.school_id = $1 and p.id = m.found_id
    left join school.department d on d.school_id = $1
      and regexp_replace(platform.fold(d.name), '^to ', '') = regexp_replace(platform.fold(m.details ->> 'department'), '^to ', '')
    left join school.campus c on c.school_id = $1
      and platform.fold(m.details ->> 'campus') in (platform.fold(c.name), platform.fold(c.code))
    left join school.department b on b.school_id = $1 and b.id = p.department_id
    left join school.campus a on a.school_id = $1 and a.id = p.campus_id
), weighed as (
  select position, person_id, department_id, campus_id, conflicts,
         case when is_new then '{}' else changes || moves end as changes,
         case when is_new then 'new' when moves <> '{}' then 'moved' when changes <> '{}' then 'changed'
              else 'unchanged' end as outcome
    from compared where $3::uuid is not null
), ${writtenOutcomes(['person_id', 'department_id', 'campus_id'])}`;
