import { Actor, headedDepartments, holds, managedCampuses } from '@hoclieu/platform';

/** What of the gradebook an actor may see, as the parameter of `visibleSheet` and `visibleClass`. */
export interface SheetScope {
  readonly everything: boolean;
  readonly staffId: string | null;
  readonly departmentIds: string[];
  readonly campusIds: string[];
}

export function sheetScope(actor: Actor): SheetScope {
  return {
    everything:
      holds(actor, 'principal', 'deputy', 'clerk', 'inspector') ||
      (actor.kind === 'api-client' && actor.scopes.includes('gradebook:read')),
    staffId: actor.kind === 'staff' ? actor.personId : null,
    departmentIds: headedDepartments(actor),
    campusIds: managedCampuses(actor),
  };
}

/** Classes `c` whose marks in all subjects the scope in `$2::jsonb` opens: those one is homeroom teacher of. */
export const visibleClass = `(
  ($2::jsonb ->> 'everything')::boolean
  or ($2::jsonb -> 'campusIds') ? c.campus_id::text
  or exists (select from people.homeroom_assignment h
              where h.school_id = c.school_id and h.class_id = c.id and h.to_on is null
                and h.staff_id = ($2::jsonb ->> 'staffId')::uuid))`;

/** Sheets `k` of classes `c`: also of the subjects one teaches there, or heads the department of. */
export const visibleSheet = `(${visibleClass}
  or exists (select from people.teaching_assignment t
              where t.school_id = k.school_id and t.class_id = k.class_id and t.subject_id = k.subject_id
                and t.to_on is null and t.staff_id = ($2::jsonb ->> 'staffId')::uuid)
  or exists (select from school.department_subject d
              where d.school_id = k.school_id and d.subject_id = k.subject_id
                and ($2::jsonb -> 'departmentIds') ? d.department_id::text))`;
