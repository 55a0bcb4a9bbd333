import { Actor, headedDepartments, holds, managedCampuses } from '@hoclieu/platform';

/** What of the teaching plans an actor may see, as parameters of `visibleRow` and `visiblePlan`. */
export interface PlanScope {
  readonly everything: boolean;
  readonly staffId: string | null;
  readonly departmentIds: string[];
  readonly campusIds: string[];
  readonly classIds: string[];
}

/** Teachers see their own plan, homeroom teachers their class, department heads and campus managers their part. */
export function planScope(actor: Actor): PlanScope {
  return {
    everything:
      holds(actor, 'principal', 'deputy', 'inspector') ||
      (actor.kind === 'api-client' && actor.scopes.includes('teaching:read')),
    staffId: actor.kind === 'staff' ? actor.personId : null,
    departmentIds: headedDepartments(actor),
    campusIds: managedCampuses(actor),
    classIds: actor.grants.flatMap((grant) =>
      grant.role === 'homeroom-teacher' && grant.classId ? [grant.classId] : [],
    ),
  };
}

/**
 * Rows `r` of plans `p` with class `c` that the scope in `$2::jsonb` opens. A plan nobody has submitted yet is seen by
 * its teacher alone.
 */
export const visibleRow = `(
  p.teacher_id = ($2::jsonb ->> 'staffId')::uuid
  or (p.status <> 'draft' or r.approved_at is not null) and (
    ($2::jsonb ->> 'everything')::boolean
    or ($2::jsonb -> 'departmentIds') ? p.department_id::text
    or ($2::jsonb -> 'campusIds') ? c.campus_id::text
    or ($2::jsonb -> 'classIds') ? r.class_id::text))`;

/** Plans `p` that the scope in `$2::jsonb` opens: through one of their rows for campuses and homeroom classes. */
export const visiblePlan = `(
  p.teacher_id = ($2::jsonb ->> 'staffId')::uuid
  or (p.status <> 'draft' or p.approved_at is not null) and (
    ($2::jsonb ->> 'everything')::boolean
    or ($2::jsonb -> 'departmentIds') ? p.department_id::text
    or exists (select from teaching.plan_row r
                 join school.class c on c.school_id = r.school_id and c.id = r.class_id
                where r.school_id = p.school_id and r.plan_id = p.id and r.removed_at is null
                  and (($2::jsonb -> 'campusIds') ? c.campus_id::text or ($2::jsonb -> 'classIds') ? r.class_id::text))))`;
