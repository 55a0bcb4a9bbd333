import { Actor, headedDepartments, holds, isHead, managedCampuses, NotAllowed } from '@hoclieu/platform';

/** The first parameters of every statement that reads sittings as staff see them. @throws NotAllowed for families */
export function sittingScope(actor: Actor): [string, boolean, string | null, string[], string[]] {
  if (['student', 'guardian'].includes(actor.kind)) throw new NotAllowed('held-sittings');
  const seesAll = isHead(actor) || actor.kind === 'system' || holds(actor, 'inspector');
  const staffId = actor.kind === 'staff' ? actor.personId : null;
  return [actor.schoolId, seesAll, staffId, headedDepartments(actor), managedCampuses(actor)];
}

/** Of sittings `s`, tests `t`, classes `c`: whoever teaches the subject there, gave the test, or heads the subject's department. */
export const conductedSitting = `(s.created_by = $3::uuid
  or exists (select from people.teaching_assignment taught
              where taught.school_id = s.school_id and taught.class_id = s.class_id and taught.subject_id = t.subject_id
                and taught.staff_id = $3::uuid and taught.to_on is null)
  or exists (select from school.department_subject d
              where d.school_id = s.school_id and d.subject_id = t.subject_id and d.department_id = any($4::uuid[])))`;

export const ownClass = `exists (select from people.homeroom_assignment h
  where h.school_id = s.school_id and h.class_id = s.class_id and h.staff_id = $3::uuid and h.to_on is null)`;

export const visibleSitting = `(s.school_id = $1 and s.cancelled_at is null
  and ($2::boolean or c.campus_id = any($5::uuid[]) or ${ownClass} or ${conductedSitting}))`;
