import { writtenOutcomes } from './written-outcomes.sql';

/**
 * Compares a list of classes with the school's own. A homeroom teacher is looked up by ministry code, or by a name
 * that exactly one person of the staff has: here a name only points at somebody, it never makes two people one.
 */
export const checkClasses = `
with line as (
  select * from people.roster_import_row where school_id = $1 and import_id = $2
), teacher as (
  select r.position, count(distinct s.id) as people, (array_agg(s.id))[1] as id
    from line r
    join people.staff s on s.school_id = $1 and s.status <> 'left'
     and case when r.ministry_code is not null then s.ministry_code = r.ministry_code else s.folded_name = r.folded_name end
   group by r.position
), compared as (
  select r.position, k.id as class_id, k.id is null as is_new, c.id as campus_id, t.id as person_id,
         people.roster_problem(r.class_key is not null and count(*) over (partition by r.class_key) > 1,
           'people.roster-repeated', 'className', r.class_name,
           jsonb_build_object('first', min(r.row) over (partition by r.class_key), 'last', max(r.row) over (partition by r.class_key)))
         || people.roster_problem(r.details ->> 'campus' is not null and c.id is null,
              'people.roster-unknown-campus', 'campus', r.details ->> 'campus', null)
         || people.roster_problem(r.details ->> 'campus' is null and k.id is null and (select count(*) from school.campus where school_id = $1) > 1,
              'people.roster-no-campus', 'campus', '', null)
         || people.roster_problem((r.full_name is not null or r.ministry_code is not null) and t.people is null,
              'people.roster-unknown-teacher', 'fullName', coalesce(r.full_name, r.ministry_code), null)
         || people.roster_problem(t.people > 1,
              'people.roster-ambiguous', 'fullName', r.full_name, jsonb_build_object('people', t.people)) as conflicts,
         people.roster_change('grade', k.grade::text, r.details ->> 'grade')
         || people.roster_change('classCode', k.code, r.details ->> 'classCode')
         || case when h.staff_id is distinct from t.id then people.roster_change('homeroomTeacher', s.full_name, n.full_name) else '{}' end as changes,
         case when k.campus_id is distinct from c.id then people.roster_change('campus', a.name, c.name) else '{}' end as moves
    from line r
    left join school.class k on k.school_id = $1 and k.school_year_id = $3 and people.class_key(k.name) = r.class_key
    left join school.campus c on c.school_id = $1
      and platform.fold(r.details ->> 'campus') in (platform.fold(c.name), platform.fold(c.code))
    left join school.campus a on a.school_id = $1 and a.id = k.campus_id
    left join teacher t on t.position = r.position
    left join people.staff n on n.school_id = $1 and n.id = t.id
    left join people.homeroom_assignment h on h.school_id = $1 and h.class_id = k.id and h.to_on is null
    left join people.staff s on s.school_id = $1 and s.id = h.staff_id
), weighed as (
  select position, person_id, class_id, campus_id, conflicts,
         case when is_new then '{}' else changes || moves end as changes,
         case when is_new then 'new' when moves <> '{}' then 'moved' when changes <> '{}' then 'changed'
              else 'unchanged' end as outcome
    from compared
), ${writtenOutcomes(['person_id', 'class_id', 'campus_id'])}`;

/**
 * Compares teaching assignments with those in force. A class and subject that the file gives to other teachers than
 * now is a move: the present assignments of that pair end when the file is applied.
 */
export const checkTeaching = `
with line as (
  select * from people.roster_import_row where school_id = $1 and import_id = $2
), found as (
  select r.position, r.row, s.id as person_id, s.full_name, s.folded_name, k.id as class_id, b.id as subject_id
    from line r
    left join people.staff s on s.school_id = $1 and s.ministry_code = r.ministry_code and s.status <> 'left'
    left join school.class k on k.school_id = $1 and k.school_year_id = $3 and r.class_key in (people.class_key(k.name), people.class_key(k.code))
    left join school.subject b on b.school_id = $1 and platform.fold(r.details ->> 'subject') in (platform.fold(b.name), platform.fold(b.code))
), compared as (
  select f.*,
         people.roster_problem(r.ministry_code is not null and f.person_id is null,
           'people.roster-unknown-teacher', 'ministryCode', r.ministry_code, null)
         || people.roster_problem(f.folded_name <> r.folded_name,
              'people.roster-code-of-another', 'ministryCode', r.ministry_code, jsonb_build_object('name', r.full_name))
         || people.roster_problem(r.class_key is not null and f.class_id is null,
              'people.roster-unknown-class', 'className', r.class_name, null)
         || people.roster_problem(r.details ->> 'subject' is not null and f.subject_id is null,
              'people.roster-unknown-subject', 'subject', r.details ->> 'subject', null)
         || people.roster_problem(f.class_id is not null and f.person_id is not null
              and count(*) over (partition by f.person_id, f.class_id, f.subject_id) > 1,
              'people.roster-repeated', 'className', r.class_name,
              jsonb_build_object('first', min(f.row) over (partition by f.person_id, f.class_id, f.subject_id),
                                 'last', max(f.row) over (partition by f.person_id, f.class_id, f.subject_id))) as conflicts,
         exists (select from people.teaching_assignment t where t.school_id = $1 and t.to_on is null
                  and t.class_id = f.class_id and t.subject_id = f.subject_id and t.staff_id = f.person_id) as exists_already,
         (select string_agg(s.full_name, ', ' order by s.full_name)
            from people.teaching_assignment t join people.staff s on s.school_id = t.school_id and s.id = t.staff_id
           where t.school_id = $1 and t.to_on is null and t.class_id = f.class_id and t.subject_id = f.subject_id
             and not exists (select from found o where o.class_id = t.class_id and o.subject_id = t.subject_id
                              and o.person_id = t.staff_id)) as replaced
    from found f join line r on r.position = f.position
), weighed as (
  select position, person_id, class_id, subject_id, conflicts,
         people.roster_change('teacher', replaced, case when replaced is not null then full_name end) as changes,
         case when replaced is not null then 'moved' when exists_already then 'unchanged' else 'new' end as outcome
    from compared
), ${writtenOutcomes(['person_id', 'class_id', 'subject_id'])}`;
