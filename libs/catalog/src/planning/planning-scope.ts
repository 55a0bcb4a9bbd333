import { Actor, headedDepartments, holds, isHead, managedCampuses } from '@hoclieu/platform';

/** The first five parameters of every statement that reads catalogues: school, everything, departments, campuses, staff. */
export function planningScope(actor: Actor): [string, boolean, string[], string[], string | null] {
  const everything =
    ['system', 'api-client'].includes(actor.kind) ||
    isHead(actor) ||
    holds(actor, 'clerk', 'librarian', 'technician', 'inspector');
  return [
    actor.schoolId,
    everything,
    headedDepartments(actor),
    managedCampuses(actor),
    actor.kind === 'staff' ? actor.personId : null,
  ];
}

/**
 * Catalogues `c` the actor may see: all for the board and offices; the headed departments'; the system-wide ones and
 * those of a managed campus; the own department's and its parent's; those in which the actor has work.
 */
export const visibleCatalogue = `(c.school_id = $1 and ($2::boolean
  or c.department_id = any($3::uuid[])
  or exists (select 1 from school.department d
              where d.school_id = c.school_id and d.id = c.department_id and cardinality($4::uuid[]) > 0
                and (d.campus_id is null or d.campus_id = any($4::uuid[])))
  or exists (select 1 from people.staff s
               left join school.department own on own.school_id = s.school_id and own.id = s.department_id
              where s.school_id = c.school_id and s.id = $5::uuid
                and c.department_id in (s.department_id, own.parent_id))
  or exists (select 1 from catalog.catalogue_entry mine
              where mine.school_id = c.school_id and mine.catalogue_id = c.id and mine.removed_at is null
                and $5::uuid in (mine.author_id, mine.reviewer_id))))`;

/** A material that counts for its entry: withdrawn, replaced and retired ones do not. */
export const livingMaterial = `m.status not in ('withdrawn', 'replaced', 'retired')`;

/** Whether the material of entry `e` is made: published and in force. */
export const isMade = `exists (select 1 from catalog.material m where m.school_id = e.school_id
  and m.catalogue_entry_id = e.id and m.status = 'published')`;
