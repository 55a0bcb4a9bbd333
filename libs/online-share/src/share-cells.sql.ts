/**
 * The one definition of what counts. A cell is a class and a lesson row of the approved distribution of a subject it
 * studies; `p`, `planned`, `assigned` and `delivered` are half-periods. Both the computation of every share and the
 * evidence behind it select from these cells, so a figure and its rows cannot disagree.
 *
 * Parameters: $1 school, $2 school year, $3 as-of date, $4 leave out physical education, $5 only the weeks until $3.
 *
 * - planned: half-periods of rows in approved plans, at most p;
 * - assigned: of those rows, the ones whose materials were given to the class, or that were held live;
 * - delivered: of those, what the teacher recorded on or before $3 with evidence the server saw.
 *
 * Elective subjects never count. Source: regulations.md section 3 as kept in this module's README.
 */
export const shareCells = `
  studied as materialized (
    select c.id as class_id, c.grade, c.level, c.campus_id, s.id as subject_id, d.id as distribution_id
      from school.class c
      join school.class_subject cs on cs.school_id = c.school_id and cs.class_id = c.id
      join school.subject s on s.school_id = cs.school_id and s.id = cs.subject_id
      join curriculum.distribution d
        on d.school_id = s.school_id and d.school_year_id = c.school_year_id and d.subject_id = s.id
       and d.grade = c.grade and d.status = 'approved'
     where c.school_id = $1 and c.school_year_id = $2 and not s.elective and not ($4::boolean and s.physical_education)
  ),
  placed as (
    select l.id as lesson_id, l.distribution_id, l.half_periods,
           coalesce(l.week, ceil((select count(*) from school.week where school_id = $1 and school_year_id = $2)
             * sum(l.half_periods) over running / sum(l.half_periods) over whole)::int) as week
      from curriculum.lesson l
     where l.school_id = $1 and l.half_periods > 0
       and l.distribution_id in (select distribution_id from studied)
    window whole as (partition by l.distribution_id),
           running as (partition by l.distribution_id order by l.position, l.id)
  ),
  due_week as (
    select coalesce(max(number), 0) as number from school.week
     where school_id = $1 and school_year_id = $2 and starts_on <= $3::date
  ),
  given as (
    select plan_row_id from learning.assigned_row where school_id = $1 and assigned_at < $3::date + 1
  ),
  taught as (
    select t.plan_row_id, sum(t.half_periods) as half_periods
      from teaching.counted_delivery t
      join learning.row_evidence e on e.school_id = t.school_id and e.plan_row_id = t.plan_row_id
     where t.school_id = $1 and t.delivered_on <= $3::date and e.school_id = $1 and e.first_seen_on <= $3::date
     group by t.plan_row_id
  ),
  counted_row as materialized (
    select r.class_id, r.lesson_id, r.half_periods,
           g.plan_row_id is not null or t.plan_row_id is not null as is_assigned,
           least(r.half_periods, coalesce(t.half_periods, 0)) as delivered
      from teaching.approved_row r
      left join given g on g.plan_row_id = r.plan_row_id
      left join taught t on t.plan_row_id = r.plan_row_id
     where r.school_id = $1 and r.school_year_id = $2
  ),
  row_sum as (
    select class_id, lesson_id, sum(half_periods) as planned,
           sum(half_periods) filter (where is_assigned) as assigned, sum(delivered) as delivered
      from counted_row group by class_id, lesson_id
  ),
  cell as (
    select s.class_id, s.subject_id, s.grade, s.level, s.campus_id, p.lesson_id, p.week, p.half_periods as p,
           least(p.half_periods, coalesce(r.planned, 0)) as planned,
           least(p.half_periods, coalesce(r.assigned, 0)) as assigned,
           least(p.half_periods, coalesce(r.delivered, 0)) as delivered
      from studied s
      join placed p on p.distribution_id = s.distribution_id
      left join row_sum r on r.class_id = s.class_id and r.lesson_id = p.lesson_id
     where not $5::boolean or p.week <= (select number from due_week)
  )`;
