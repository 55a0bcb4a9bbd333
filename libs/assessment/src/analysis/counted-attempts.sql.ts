import { visibleSitting } from '../holding/sitting-scope';

/** A mark as the register takes it: tenths, half up at each stage. */
export const registered = (mark: string): string => `round(round(${mark}, 2), 1)`;

/** Sittings of test `$7` that the actor may see; `$6` narrows to one. Each student counts by the best attempt. */
export const counted = `
  with test as (
    select x.test_id, sum(x.points)::numeric as points from assessment.test_question x
     where x.school_id = $1 and x.test_id = $7 group by x.test_id),
  visible as (
    select s.id, s.class_id, c.name as class_name
      from assessment.sitting s
      join assessment.test t on t.school_id = s.school_id and t.id = s.test_id
      join school.class c on c.school_id = s.school_id and c.id = s.class_id
     where ${visibleSitting} and s.test_id = $7 and ($6::uuid is null or s.id = $6)),
  best as (
    select distinct on (p.sitting_id, p.student_id) p.id, p.sitting_id, p.student_id, p.score,
           ${registered('p.score * 10 / t.points')} as mark
      from assessment.attempt p join visible v on v.id = p.sitting_id cross join test t
     where p.school_id = $1 and p.score is not null
     order by p.sitting_id, p.student_id, p.score desc)`;

/** Marks in hundredths on the scale of 10; null without any. */
export interface MarkFigures {
  marked: number;
  mean: number | null;
  median: number | null;
  /** A quarter of the students has less, a quarter has more. */
  lower: number | null;
  upper: number | null;
  /** Students below 5; from 5 to 6,4; from 6,5 to 7,9; from 8. */
  bands: number[];
}

const quantile = (mark: string, share: number): string =>
  `round((percentile_cont(${share}) within group (order by ${mark}::float8))::numeric * 100)::int`;

/** The columns of `MarkFigures` over marks in tenths. */
export const figures = (mark: string): string => `
  count(${mark})::int as marked, round(avg(${mark}) * 100)::int as mean, ${quantile(mark, 0.5)} as median,
  ${quantile(mark, 0.25)} as lower, ${quantile(mark, 0.75)} as upper,
  array[count(*) filter (where ${mark} < 5), count(*) filter (where ${mark} >= 5 and ${mark} < 6.5),
        count(*) filter (where ${mark} >= 6.5 and ${mark} < 8), count(*) filter (where ${mark} >= 8)]::int[] as bands`;
