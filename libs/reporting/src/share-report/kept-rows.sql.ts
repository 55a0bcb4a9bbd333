/**
 * The class-lesson rows behind a snapshot's figures, read from the views of teaching and learning. The database spec
 * holds these rows against the figures of the online share, so the two cannot drift apart unnoticed.
 *
 * $1 school, $2 school year, $3 as-of date, $4 leave out physical education, $5 only the weeks until $3, $6 level or null.
 */
export const keptRows = `
  with cell as (
    select c.id as class_id, c.name as class_name, c.grade, s.id as subject_id, s.name as subject_name,
           l.id as lesson_id, l.name as lesson_name, l.half_periods,
           coalesce(l.week, ceil(
             (select count(*) from school.week where school_id = $1 and school_year_id = $2)
             * sum(l.half_periods) over (partition by c.id, d.id order by l.position, l.id)
             / sum(l.half_periods) over (partition by c.id, d.id))::int) as week
      from school.class c
      join school.class_subject cs on cs.school_id = c.school_id and cs.class_id = c.id
      join school.subject s on s.school_id = cs.school_id and s.id = cs.subject_id
       and not s.elective and not ($4::boolean and s.physical_education)
      join curriculum.distribution d on d.school_id = s.school_id and d.school_year_id = c.school_year_id
       and d.subject_id = s.id and d.grade = c.grade and d.status = 'approved'
      join curriculum.lesson l on l.school_id = d.school_id and l.distribution_id = d.id and l.half_periods > 0
     where c.school_id = $1 and c.school_year_id = $2 and ($6::text is null or c.level = $6)
  ),
  taught as (
    select t.plan_row_id, sum(t.half_periods) as half_periods
      from teaching.counted_delivery t
      join learning.row_evidence e on e.school_id = t.school_id and e.plan_row_id = t.plan_row_id
       and e.first_seen_on <= $3::date
     where t.school_id = $1 and t.delivered_on <= $3::date
     group by t.plan_row_id
  ),
  given as (
    select distinct plan_row_id from learning.assigned_row where school_id = $1 and assigned_at < $3::date + 1
  ),
  plan as (
    select r.class_id, r.lesson_id, sum(r.half_periods) as planned,
           sum(r.half_periods) filter (where g.plan_row_id is not null or t.plan_row_id is not null) as assigned,
           sum(least(r.half_periods, coalesce(t.half_periods, 0))) as delivered
      from teaching.approved_row r
      left join given g on g.plan_row_id = r.plan_row_id
      left join taught t on t.plan_row_id = r.plan_row_id
     where r.school_id = $1 and r.school_year_id = $2
     group by r.class_id, r.lesson_id
  )
  select cell.class_name as "className", cell.subject_name as "subjectName", cell.grade, cell.week,
         cell.lesson_name as "lessonName", cell.half_periods as total,
         least(cell.half_periods, coalesce(plan.planned, 0))::int as planned,
         least(cell.half_periods, coalesce(plan.assigned, 0))::int as assigned,
         least(cell.half_periods, coalesce(plan.delivered, 0))::int as delivered,
         (select string_agg(st.full_name, ', ' order by st.full_name) from people.teaching_assignment ta
            join people.staff st on st.school_id = ta.school_id and st.id = ta.staff_id
           where ta.school_id = $1 and ta.class_id = cell.class_id and ta.subject_id = cell.subject_id
             and ta.to_on is null) as teachers
    from cell
    left join plan on plan.class_id = cell.class_id and plan.lesson_id = cell.lesson_id
   where not $5::boolean or cell.week <= (
     select coalesce(max(number), 0) from school.week
      where school_id = $1 and school_year_id = $2 and starts_on <= $3::date)
   order by cell.grade, cell.class_name, cell.subject_name, cell.week, cell.lesson_name, cell.lesson_id`;
