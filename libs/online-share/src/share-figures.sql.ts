import { shareCells } from './share-cells.sql';

const sums = `
    sum(total)::bigint as total, sum(planned)::bigint as planned, sum(assigned)::bigint as assigned,
    sum(delivered)::bigint as delivered, sum(rows_total)::bigint as rows_total, sum(rows_planned)::bigint as rows_planned,
    sum(rows_assigned)::bigint as rows_assigned, sum(rows_delivered)::bigint as rows_delivered`;

/**
 * Every scope of one school in one statement: lesson, class-subject, teacher, class, subject-grade, department,
 * campus, level and school. Cells are summed once to class and subject; wider scopes add those few hundred sums.
 * $6 is the snapshot the figures are written for. Coverage counts a lesson once however many classes study it.
 */
export const insertFigures = `
  with ${shareCells},
  covered as (
    select lesson_id, bool_or(stage = 'before') as before, bool_or(stage = 'in') as during, bool_or(stage = 'after') as after
      from catalog.material
     where school_id = $1 and status = 'published' and lesson_id in (select lesson_id from placed)
     group by lesson_id
  ),
  class_subject as materialized (
    select c.class_id, c.subject_id, c.grade, c.level, c.campus_id, sum(p) as total, sum(planned) as planned,
           sum(assigned) as assigned, sum(delivered) as delivered, count(*) as rows_total,
           count(*) filter (where planned > 0) as rows_planned, count(*) filter (where assigned > 0) as rows_assigned,
           count(*) filter (where delivered > 0) as rows_delivered,
           count(v.lesson_id) as covered, count(*) filter (where v.before) as covered_before,
           count(*) filter (where v.during) as covered_in, count(*) filter (where v.after) as covered_after
      from cell c left join covered v using (lesson_id)
     group by c.class_id, c.subject_id, c.grade, c.level, c.campus_id
  ),
  scoped as (
    select s.*, scope.kind, scope.key
      from class_subject s
      cross join lateral (
        select 'school' as kind, 'school' as key
        union all select 'level', s.level
        union all select 'campus', s.campus_id::text
        union all select 'class', s.class_id::text
        union all select 'subject-grade', s.subject_id || ':' || s.grade
        union all select 'class-subject', s.class_id || ':' || s.subject_id
        union all select distinct 'teacher', t.staff_id::text from people.teaching_assignment t
         where t.school_id = $1 and t.class_id = s.class_id and t.subject_id = s.subject_id and t.to_on is null
        union all select 'department', d.id::text from school.department_subject ds
          join school.department d on d.school_id = ds.school_id and d.id = ds.department_id
         where ds.school_id = $1 and ds.subject_id = s.subject_id and (d.campus_id is null or d.campus_id = s.campus_id)
      ) scope
  ),
  subject_grade as (
    select kind, key, subject_id, grade, ${sums},
           max(rows_total) as lessons, max(covered) as covered, max(covered_before) as covered_before,
           max(covered_in) as covered_in, max(covered_after) as covered_after
      from scoped group by kind, key, subject_id, grade
  ),
  figure as (
    select kind, key, count(*) as subject_grades, ${sums},
           avg(planned::numeric / total) as mean_planned, avg(assigned::numeric / total) as mean_assigned,
           avg(delivered::numeric / total) as mean_delivered, avg(rows_assigned::numeric / rows_total) as mean_rows_assigned,
           sum(lessons) as lessons, sum(covered) as covered, sum(covered_before) as covered_before,
           sum(covered_in) as covered_in, sum(covered_after) as covered_after
      from subject_grade group by kind, key
    union all
    select 'lesson', c.lesson_id::text, 1, sum(p), sum(planned), sum(assigned), sum(delivered), count(*),
           count(*) filter (where planned > 0), count(*) filter (where assigned > 0), count(*) filter (where delivered > 0),
           sum(planned)::numeric / sum(p), sum(assigned)::numeric / sum(p), sum(delivered)::numeric / sum(p),
           count(*) filter (where assigned > 0)::numeric / count(*),
           1, count(distinct v.lesson_id), bool_or(coalesce(v.before, false))::int,
           bool_or(coalesce(v.during, false))::int, bool_or(coalesce(v.after, false))::int
      from cell c left join covered v using (lesson_id)
     group by c.lesson_id
  )
  insert into online_share.snapshot_figure
  select $1, $6::uuid, kind, key, subject_grades, total, planned, assigned, delivered, rows_total, rows_planned,
         rows_assigned, rows_delivered, mean_planned, mean_assigned, mean_delivered, mean_rows_assigned,
         lessons, covered, covered_before, covered_in, covered_after
    from figure`;
