/**
 * What would be wrong in a package, one row per bad record. Errors stop the package, warnings go with it.
 * $1 school, $2 school year, $3 today.
 */
export const dataQualityIssues = `
  with studying as (
    select s.*, c.name as class_name from people.student s
      left join people.enrolment e on e.school_id = s.school_id and e.student_id = s.id and e.to_on is null
      left join school.class c on c.school_id = e.school_id and c.id = e.class_id and c.school_year_id = $2
     where s.school_id = $1 and s.status = 'studying'
  ), issue as (
    select 'student-without-code' as check_key, 'error' as severity, 'student' as kind, id,
           full_name || coalesce(' · ' || class_name, '') as label
      from studying where ministry_code is null and personal_number is null
    union all
    select 'student-without-birth-date', 'error', 'student', id, full_name || coalesce(' · ' || class_name, '')
      from studying where birth_date is null
    union all
    select 'student-without-class', 'error', 'student', id, full_name from studying where class_name is null
    union all
    select 'student-twice', 'error', 'student', id, full_name || ' · ' || to_char(birth_date, 'DD/MM/YYYY') || coalesce(' · ' || class_name, '')
      from (select *, count(*) over (partition by folded_name, birth_date) as same from studying where birth_date is not null) twins
     where same > 1 and (ministry_code is null or personal_number is null)
    union all
    select 'student-temporary-code', 'warning', 'student', id, full_name || ' · ' || temporary_code
      from studying where temporary_code is not null and ministry_code is null
    union all
    select 'staff-without-code', 'error', 'staff', id, full_name from people.staff
     where school_id = $1 and status = 'active' and ministry_code is null and personal_number is null
    union all
    select 'class-without-homeroom', 'warning', 'class', c.id, c.name from school.class c
     where c.school_id = $1 and c.school_year_id = $2 and not exists (
       select from people.homeroom_assignment h where h.school_id = $1 and h.class_id = c.id and h.to_on is null)
    union all
    select 'class-without-students', 'error', 'class', c.id, c.name from school.class c
     where c.school_id = $1 and c.school_year_id = $2 and not exists (
       select from people.enrolment e where e.school_id = $1 and e.class_id = c.id and e.to_on is null)
    union all
    select 'subject-without-teacher', 'warning', 'class', c.id, c.name || ' · ' || s.name
      from school.class_subject cs
      join school.class c on c.school_id = cs.school_id and c.id = cs.class_id and c.school_year_id = $2
      join school.subject s on s.school_id = cs.school_id and s.id = cs.subject_id
     where cs.school_id = $1 and not exists (
       select from people.teaching_assignment t
        where t.school_id = $1 and t.class_id = cs.class_id and t.subject_id = cs.subject_id and t.to_on is null)
    union all
    select 'subject-without-distribution', 'warning', 'subject', s.id, s.name || ' ' || c.grade
      from (select distinct cs.subject_id, k.grade from school.class_subject cs
              join school.class k on k.school_id = cs.school_id and k.id = cs.class_id and k.school_year_id = $2
             where cs.school_id = $1) c
      join school.subject s on s.school_id = $1 and s.id = c.subject_id and not s.elective
     where not exists (
       select from curriculum.distribution d where d.school_id = $1 and d.school_year_id = $2
          and d.subject_id = c.subject_id and d.grade = c.grade and d.status = 'approved')
    union all
    select 'share-out-of-date', 'error', 'school', $1::uuid, coalesce(to_char(max(as_of), 'DD/MM/YYYY'), '–')
      from online_share.snapshot where school_id = $1 and school_year_id = $2
    having coalesce(max(as_of), 'epoch'::date) < $3::date - 1
  )
  select check_key as "checkKey", severity, kind, id, label from issue order by severity, check_key, label, id`;
