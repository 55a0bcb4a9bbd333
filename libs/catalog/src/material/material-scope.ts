import { Actor, headedDepartments, holds, isHead, managedCampuses } from '@hoclieu/platform';

/** The first six parameters of every statement that reads materials. */
export function materialScope(actor: Actor): [string, boolean, string | null, string[], string[], boolean] {
  return [
    actor.schoolId,
    actor.kind === 'system' || isHead(actor) || holds(actor, 'inspector'),
    actor.kind === 'staff' ? actor.personId : null,
    headedDepartments(actor),
    managedCampuses(actor),
    actor.kind === 'staff' || actor.kind === 'api-client',
  ];
}

const myDepartments = `array(
  select near.id
    from people.staff s
    join school.department own on own.school_id = s.school_id and own.id = s.department_id
    join school.department near on near.school_id = s.school_id
     and (near.id = own.id or near.id = own.parent_id or near.parent_id = own.id)
   where s.school_id = $1 and s.id = $3)`;

const myCampus = '(select s.campus_id from people.staff s where s.school_id = $1 and s.id = $3)';

/**
 * Materials `m` the actor may see: all for the board and inspectors; their own, their department's (with its parent and
 * branches) and their campus's in every state; the other published ones as far as they are shared.
 */
export const visibleMaterial = `(m.school_id = $1 and ($2::boolean
  or ($6::boolean and m.status = 'published' and (m.reuse_scope = 'system'
      or (m.reuse_scope = 'campus' and (m.campus_id is null or ${myCampus} is null or m.campus_id = ${myCampus}))))
  or m.author_id = $3::uuid
  or m.department_id = any($4::uuid[])
  or m.campus_id = any($5::uuid[])
  or m.department_id = any(${myDepartments})))`;
