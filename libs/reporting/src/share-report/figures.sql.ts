const figure = `
  jsonb_build_object(
    'key', f.scope_key, 'label', n.label, 'subjectGrades', f.subject_grades,
    'total', f.total_half_periods, 'planned', f.planned_half_periods, 'assigned', f.assigned_half_periods,
    'delivered', f.delivered_half_periods, 'rowsTotal', f.rows_total, 'rowsAssigned', f.rows_assigned,
    'meanPlanned', round(f.mean_planned, 12), 'meanAssigned', round(f.mean_assigned, 12),
    'meanDelivered', round(f.mean_delivered, 12), 'meanRowsAssigned', round(f.mean_rows_assigned, 12),
    'lessons', f.lessons, 'covered', f.lessons_covered, 'coveredBefore', f.lessons_covered_before,
    'coveredIn', f.lessons_covered_in, 'coveredAfter', f.lessons_covered_after)`;

/** $1 school, $2 school year, $3 as-of: the newest snapshot of that day or before. */
export const snapshotOf = `
  select id, as_of::text as "asOf", computed_at as "computedAt", formula_version as "formulaVersion", policy
    from online_share.snapshot
   where school_id = $1 and school_year_id = $2 and as_of <= $3::date
   order by as_of desc limit 1`;

/** The figures of a snapshot by kind, in the order a report lists them. $1 school, $2 snapshot, $3 level or null. */
export const figuresOf = `
  select f.scope_kind as kind, jsonb_agg(${figure} order by n.place, platform.fold(n.label), f.scope_key) as figures
    from online_share.snapshot_figure f
    left join school.subject s on f.scope_kind = 'subject-grade' and s.school_id = f.school_id
     and s.id::text = split_part(f.scope_key, ':', 1)
    left join school.campus c on f.scope_kind = 'campus' and c.school_id = f.school_id and c.id::text = f.scope_key
    left join school.department d on f.scope_kind = 'department' and d.school_id = f.school_id and d.id::text = f.scope_key
    left join people.staff t on f.scope_kind = 'teacher' and t.school_id = f.school_id and t.id::text = f.scope_key
    cross join lateral (
      select case when f.scope_kind = 'subject-grade' then split_part(f.scope_key, ':', 2)::int end as grade) g
    cross join lateral (
      select coalesce(s.name || ' ' || g.grade, c.name, d.name, t.full_name, f.scope_key) as label,
             coalesce(g.grade, array_position(array['primary', 'lower_secondary', 'upper_secondary'], f.scope_key), 0)
               as place) n
   where f.school_id = $1 and f.snapshot_id = $2
     and f.scope_kind in ('school', 'level', 'campus', 'department', 'subject-grade', 'teacher')
     and ($3::text is null
          or (f.scope_kind = 'level' and f.scope_key = $3)
          or (f.scope_kind = 'subject-grade' and $3 = case when g.grade <= 5 then 'primary'
                when g.grade <= 9 then 'lower_secondary' else 'upper_secondary' end))
   group by f.scope_kind`;

/** Active targets, the highest first. $1 school, $2 level or null. */
export const targetsOf = `
  select authority, level, min_percent::float8 as "minPercent", reached_by::text as "reachedBy", reading, average,
         source, certainty
    from online_share.target_policy
   where school_id = $1 and is_active and ($2::text is null or level = $2)
   order by array_position(array['primary', 'lower_secondary', 'upper_secondary'], level), min_percent desc, authority`;
