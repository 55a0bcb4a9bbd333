import { Actor, headedDepartments, holds, isHead } from '@hoclieu/platform';

/** The first four parameters of every statement that reads questions. */
export function questionScope(actor: Actor): [string, boolean, string | null, string[]] {
  const seesAll =
    ['system', 'api-client'].includes(actor.kind) ||
    isHead(actor) ||
    holds(actor, 'inspector', 'campus-manager');
  const staffId = actor.kind === 'staff' ? actor.personId : null;
  return [actor.schoolId, seesAll, staffId, headedDepartments(actor)];
}

/** Subjects somebody teaches to any class, and those of their department, its parent and branches. */
export const ownSubjects = `
  select taught.subject_id from people.teaching_assignment taught
   where taught.school_id = $1 and taught.staff_id = $3::uuid and taught.to_on is null
  union
  select answered.subject_id
    from school.department_subject answered
    join school.department near on near.school_id = answered.school_id and near.id = answered.department_id
    left join people.staff s on s.school_id = near.school_id and s.id = $3::uuid
    left join school.department own on own.school_id = s.school_id and own.id = s.department_id
   where answered.school_id = $1
     and (near.id = any($4::uuid[]) or near.id = own.id or near.id = own.parent_id or near.parent_id = own.id)`;

/** Questions `q` the actor may see: all of the subjects that are theirs; the board and inspectors see every subject. */
export const visibleQuestion = `(q.school_id = $1 and ($2::boolean or q.author_id = $3::uuid
  or q.subject_id = any(array(${ownSubjects}))))`;
