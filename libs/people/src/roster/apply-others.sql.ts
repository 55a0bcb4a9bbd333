import { renameAccounts } from './apply-students.sql';

const applied = `r.school_id = $1 and r.import_id = $2`;

const insertStaff = `
insert into people.staff (school_id, id, ministry_code, personal_number, temporary_code, full_name, birth_date, gender,
  email, position, campus_id, department_id, status)
select r.school_id, r.new_id, r.ministry_code, r.personal_number, case when r.ministry_code is null then r.temporary_code end,
       r.full_name, r.birth_date, r.gender, r.details ->> 'email', coalesce(r.details ->> 'position', ''),
       r.campus_id, r.department_id, coalesce(r.details ->> 'status', 'active')
  from people.roster_import_row r
 where ${applied} and r.outcome = 'new' and $3::date is not null`;

const updateStaff = `
update people.staff s
   set ministry_code = coalesce(r.ministry_code, s.ministry_code),
       personal_number = coalesce(r.personal_number, s.personal_number),
       temporary_code = case when coalesce(r.ministry_code, s.ministry_code) is null
         then coalesce(r.temporary_code, s.temporary_code) end,
       full_name = coalesce(r.full_name, s.full_name),
       birth_date = coalesce(r.birth_date, s.birth_date),
       gender = coalesce(r.gender, s.gender),
       email = coalesce(r.details ->> 'email', s.email),
       position = coalesce(r.details ->> 'position', s.position),
       campus_id = coalesce(r.campus_id, s.campus_id),
       department_id = coalesce(r.department_id, s.department_id),
       status = coalesce(r.details ->> 'status', s.status),
       updated_at = now()
  from people.roster_import_row r
 where ${applied} and r.outcome in ('changed', 'moved') and $3::date is not null
   and s.school_id = $1 and s.id = r.person_id`;

export const applyStaff = [insertStaff, updateStaff, renameAccounts('staff')];

/** $4: the school year. A class without a campus belongs to the only one there is. */
const insertClasses = `
insert into school.class (school_id, id, school_year_id, campus_id, code, name, grade, level)
select r.school_id, r.new_id, $4,
       coalesce(r.campus_id, (select id from school.campus where school_id = $1 order by code limit 1)),
       r.details ->> 'classCode', r.class_name, (r.details ->> 'grade')::int,
       case when (r.details ->> 'grade')::int <= 5 then 'primary'
            when (r.details ->> 'grade')::int <= 9 then 'lower_secondary' else 'upper_secondary' end
  from people.roster_import_row r
 where ${applied} and r.outcome = 'new' and $3::date is not null`;

const updateClasses = `
update school.class k
   set campus_id = coalesce(r.campus_id, k.campus_id),
       code = coalesce(r.details ->> 'classCode', k.code),
       grade = (r.details ->> 'grade')::int,
       level = case when (r.details ->> 'grade')::int <= 5 then 'primary'
                    when (r.details ->> 'grade')::int <= 9 then 'lower_secondary' else 'upper_secondary' end
  from people.roster_import_row r
 where ${applied} and r.outcome in ('changed', 'moved') and $3::date is not null and $4::uuid is not null
   and k.school_id = $1 and k.id = r.class_id`;

const closeHomerooms = `
update people.homeroom_assignment h
   set to_on = greatest(h.from_on, $3::date - 1)
  from people.roster_import_row r
 where ${applied} and r.outcome in ('changed', 'moved') and h.school_id = $1 and h.class_id = r.class_id
   and h.to_on is null and r.person_id is not null and h.staff_id <> r.person_id and $4::uuid is not null`;

const openHomerooms = `
insert into people.homeroom_assignment (school_id, staff_id, class_id, from_on)
select r.school_id, r.person_id, coalesce(r.class_id, r.new_id), $3::date
  from people.roster_import_row r
 where ${applied} and r.outcome in ('new', 'changed', 'moved') and r.person_id is not null and $4::uuid is not null
   and not exists (select from people.homeroom_assignment h where h.school_id = $1 and h.to_on is null
                    and h.class_id = coalesce(r.class_id, r.new_id))`;

export const applyClasses = [insertClasses, updateClasses, closeHomerooms, openHomerooms];

const closeAssignments = `
update people.teaching_assignment t
   set to_on = greatest(t.from_on, $3::date - 1)
 where t.school_id = $1 and t.to_on is null
   and exists (select from people.roster_import_row r
                where ${applied} and r.outcome = 'moved' and r.class_id = t.class_id and r.subject_id = t.subject_id)
   and not exists (select from people.roster_import_row r
                    where ${applied} and r.outcome <> 'bad' and r.class_id = t.class_id and r.subject_id = t.subject_id
                      and r.person_id = t.staff_id)`;

const openAssignments = `
insert into people.teaching_assignment (school_id, staff_id, class_id, subject_id, from_on)
select r.school_id, r.person_id, r.class_id, r.subject_id, $3::date
  from people.roster_import_row r
 where ${applied} and r.outcome in ('new', 'moved')
   and not exists (select from people.teaching_assignment t where t.school_id = $1 and t.to_on is null
                    and t.staff_id = r.person_id and t.class_id = r.class_id and t.subject_id = r.subject_id)`;

/** A class that is taught a subject studies it. */
const openSubjects = `
insert into school.class_subject (school_id, class_id, subject_id)
select distinct r.school_id, r.class_id, r.subject_id
  from people.roster_import_row r
 where ${applied} and r.outcome in ('new', 'moved') and $3::date is not null
on conflict do nothing`;

export const applyTeaching = [closeAssignments, openAssignments, openSubjects];
