import { matchedPeople, personConflicts } from './person-matching';

/** Compares the rows of a staff list with the roster and writes the outcome of each. */
export const checkStaff = `
with ${matchedPeople('people.staff')}, weighed as (
  select m.position, m.found_id, d.id as department_id, c.id as campus_id, p.id is null as is_new,
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
)
update people.roster_import_row r
   set person_id = w.found_id, department_id = w.department_id, campus_id = w.campus_id, conflicts = w.conflicts,
       changes = case when w.is_new then '{}' else w.changes || w.moves end,
       outcome = case
         when r.problems <> '[]' or w.conflicts <> '[]' then 'bad'
         when w.is_new then 'new'
         when w.moves <> '{}' then 'moved'
         when w.changes <> '{}' then 'changed'
         else 'unchanged' end
  from weighed w
 where r.school_id = $1 and r.import_id = $2 and r.position = w.position and $3::uuid is not null`;
