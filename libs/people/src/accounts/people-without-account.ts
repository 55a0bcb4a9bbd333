export interface PersonWithoutAccount {
  readonly id: string;
  readonly fullName: string;
  /** Class or department, to hand the passwords out by. */
  readonly place: string;
  /** Ministry code, else the provisional one. */
  readonly code: string | null;
}

const none = (kind: string, person: string) =>
  `not exists (select from people.account a where a.school_id = $1 and a.kind = '${kind}' and a.person_id = ${person})`;

/** Parameters: $1 school, $2 class, $3 department (staff only), $4 people, $5 at most. */
export const peopleWithoutAccount = {
  staff: `
    select p.id, p.full_name as "fullName", coalesce(d.name, '') as place, p.ministry_code as code
      from people.staff p
      left join school.department d on d.school_id = p.school_id and d.id = p.department_id
     where p.school_id = $1 and p.status <> 'left' and $2::uuid is null
       and ($3::uuid is null or p.department_id = $3) and ($4::uuid[] is null or p.id = any($4)) and ${none('staff', 'p.id')}
     order by place, p.folded_name, p.id limit $5`,
  student: `
    select p.id, p.full_name as "fullName", k.name as place, coalesce(p.ministry_code, p.temporary_code) as code
      from people.student p
      join people.enrolment e on e.school_id = p.school_id and e.student_id = p.id and e.to_on is null
      join school.class k on k.school_id = e.school_id and k.id = e.class_id
     where p.school_id = $1 and p.status = 'studying' and ($2::uuid is null or e.class_id = $2) and $3::uuid is null
       and ($4::uuid[] is null or p.id = any($4)) and ${none('student', 'p.id')}
     order by place, p.folded_name, p.id limit $5`,
  guardian: `
    select p.id, p.full_name as "fullName", string_agg(distinct k.name || ' ' || s.full_name, ', ') as place, null as code
      from people.guardian p
      join people.guardianship g on g.school_id = p.school_id and g.guardian_id = p.id
      join people.student s on s.school_id = g.school_id and s.id = g.student_id and s.status = 'studying'
      join people.enrolment e on e.school_id = s.school_id and e.student_id = s.id and e.to_on is null
      join school.class k on k.school_id = e.school_id and k.id = e.class_id
     where p.school_id = $1 and ($2::uuid is null or e.class_id = $2) and $3::uuid is null
       and ($4::uuid[] is null or p.id = any($4)) and ${none('guardian', 'p.id')}
     group by p.school_id, p.id
     order by place, p.id limit $5`,
} as const;
