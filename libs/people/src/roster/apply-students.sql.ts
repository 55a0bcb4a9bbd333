const applied = `r.school_id = $1 and r.import_id = $2`;

/** Parameters of every statement here: $1 school, $2 import, $3 the day the changes hold from. */
const insertStudents = `
insert into people.student (school_id, id, ministry_code, personal_number, temporary_code, full_name, birth_date, gender, status)
select r.school_id, r.new_id, r.ministry_code, r.personal_number,
       case when r.ministry_code is null
         then coalesce(r.temporary_code, 'TAM' || upper(right(replace(r.new_id::text, '-', ''), 10))) end,
       r.full_name, r.birth_date, r.gender, coalesce(r.details ->> 'status', 'studying')
  from people.roster_import_row r
 where ${applied} and r.outcome = 'new' and $3::date is not null`;

/** A provisional code is replaced by the ministry's: the person stays the same row. */
const updateStudents = `
update people.student s
   set ministry_code = coalesce(r.ministry_code, s.ministry_code),
       personal_number = coalesce(r.personal_number, s.personal_number),
       temporary_code = case when coalesce(r.ministry_code, s.ministry_code) is null
         then coalesce(r.temporary_code, s.temporary_code) end,
       full_name = coalesce(r.full_name, s.full_name),
       birth_date = coalesce(r.birth_date, s.birth_date),
       gender = coalesce(r.gender, s.gender),
       status = coalesce(r.details ->> 'status', s.status),
       updated_at = now()
  from people.roster_import_row r
 where ${applied} and r.outcome in ('changed', 'moved') and $3::date is not null
   and s.school_id = $1 and s.id = r.person_id`;

const closeEnrolments = `
update people.enrolment e
   set to_on = greatest(e.from_on, $3::date - 1)
  from people.roster_import_row r
 where ${applied} and e.school_id = $1 and e.student_id = r.person_id and e.to_on is null
   and (r.outcome = 'moved' or (r.outcome = 'changed' and coalesce(r.details ->> 'status', 'studying') <> 'studying'))`;

const openEnrolments = `
insert into people.enrolment (school_id, student_id, class_id, from_on)
select r.school_id, coalesce(r.person_id, r.new_id), r.class_id, $3::date
  from people.roster_import_row r
 where ${applied} and r.outcome in ('new', 'moved') and r.class_id is not null
   and coalesce(r.details ->> 'status', 'studying') = 'studying'`;

/** Guardians the rows name, one line for each relation. */
const named = `
  select r.school_id, r.position, coalesce(r.person_id, r.new_id) as student_id, k.relation, k.name,
         platform.fold(k.name) as folded, r.details ->> 'phone' as phone
    from people.roster_import_row r
   cross join lateral (values ('father', r.details ->> 'father'), ('mother', r.details ->> 'mother'),
                              ('guardian', r.details ->> 'guardian')) as k (relation, name)
   where ${applied} and r.outcome in ('new', 'changed', 'moved') and k.name is not null`;

const unlinkReplacedGuardians = `
delete from people.guardianship s
 using (${named}) n, people.guardian g
 where s.school_id = $1 and s.student_id = n.student_id and s.relation = n.relation and $3::date is not null
   and g.school_id = $1 and g.id = s.guardian_id and g.folded_name <> n.folded`;

/**
 * Brothers and sisters share a guardian when name and telephone agree; without a telephone a guardian is one child's,
 * because a name alone says nothing.
 */
const linkGuardians = `
with wanted as (
  select n.* from (${named}) n
   where not exists (select from people.guardianship s where s.school_id = $1 and s.student_id = n.student_id
                      and s.relation = n.relation) and $3::date is not null
), known as (
  select w.position, w.relation, (array_agg(g.id order by g.id))[1] as id
    from wanted w join people.guardian g on g.school_id = $1 and g.phone = w.phone and g.folded_name = w.folded
   group by w.position, w.relation
), families as (
  select w.position, w.relation, w.student_id, w.name, w.phone,
         coalesce(k.id, first_value(fresh.id) over (
           partition by w.folded, coalesce(w.phone, w.position || w.relation) order by w.position)) as id, k.id is null as is_new
    from wanted w
    left join known k on k.position = w.position and k.relation = w.relation
   cross join lateral (select uuidv7() as id where w.position is not null) fresh
), inserted as (
  insert into people.guardian (school_id, id, full_name, phone)
  select distinct on (id) $1::uuid, id, name, phone from families where is_new order by id
  returning id
)
insert into people.guardianship (school_id, guardian_id, student_id, relation)
select $1::uuid, f.id, f.student_id, f.relation from families f
 where (select count(*) from inserted) >= 0
on conflict do nothing`;

/** New students' guardians have just been written with their telephone. */
const updatePhones = `
with line as materialized (${named}), linked as materialized (
  select s.guardian_id, min(n.phone) as phone
    from line n
    join people.guardianship s on s.school_id = $1 and s.student_id = n.student_id and s.relation = n.relation
    join people.roster_import_row r on ${applied} and r.position = n.position and r.outcome <> 'new'
   where n.phone is not null and $3::date is not null
   group by s.guardian_id
)
update people.guardian g
   set phone = l.phone, updated_at = now()
  from linked l
 where g.school_id = $1 and g.id = l.guardian_id and g.phone is distinct from l.phone`;

export const renameAccounts = (kind: 'student' | 'staff') => `
update people.account a
   set display_name = r.full_name
  from people.roster_import_row r
 where ${applied} and r.changes ? 'fullName' and $3::date is not null
   and a.school_id = $1 and a.kind = '${kind}' and a.person_id = r.person_id and r.outcome in ('changed', 'moved')`;

export const applyStudents = [
  insertStudents,
  updateStudents,
  closeEnrolments,
  openEnrolments,
  unlinkReplacedGuardians,
  linkGuardians,
  updatePhones,
  renameAccounts('student'),
];
