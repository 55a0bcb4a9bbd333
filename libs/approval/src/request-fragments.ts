/** Pieces of SQL the lists and the page of a request share; $6 is today. */
export const light = `case
  when step.due_on is null then 'none'
  when step.due_on < $6::date then 'overdue'
  when step.due_on <= $6::date + 2 then 'soon'
  else 'later' end`;

export const heldBy = `(select coalesce(jsonb_agg(jsonb_build_object('staffId', holder.id, 'name', holder.full_name)
         order by claim.claimed_at), '[]')
    from approval.claim claim
    join people.staff holder on holder.school_id = claim.school_id and holder.id = claim.staff_id
   where claim.school_id = step.school_id and claim.step_id = step.id)`;

export const authors = `(select coalesce(jsonb_agg(jsonb_build_object('staffId', author.id, 'name', author.full_name)
         order by author.full_name), '[]')
    from people.staff author
   where author.school_id = request.school_id and author.id = any (request.author_staff_ids))`;

export const openStep = `case when step.id is not null then jsonb_build_object('id', step.id, 'name', step.name,
  'kind', step.kind, 'dueOn', step.due_on, 'light', ${light}, 'heldBy', ${heldBy}) end`;

/** Steps $5 may decide now: theirs, not decided by them yet, and not fully in other hands. */
export const decidable = `(step.id in (select able.step_id from approval.may_act($1, $6::date) able where able.staff_id = $5)
  and not exists (select 1 from approval.decision mine
                   where mine.school_id = $1 and mine.step_id = step.id and mine.decided_by = $5)
  and (select count(*) from approval.claim other
        where other.school_id = $1 and other.step_id = step.id and other.staff_id <> $5)
    < step.quorum - (select count(*) from approval.decision made
                      where made.school_id = $1 and made.step_id = step.id))`;
