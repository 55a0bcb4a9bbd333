import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';

/** Results of sittings for other modules. */
@Injectable()
export class TestResults {
  constructor(private readonly database: Database) {}

  /**
   * Of each student's attempts the best that is wholly marked, as hundredths of a mark on the scale of 10, half up:
   * 3,3 of 4 points is 825. `changeReason`: why scores of the student were changed last, after they had been given.
   */
  of(
    schoolId: string,
    sittingId: string,
  ): Promise<{ studentId: string; hundredths: number; changeReason: string | null }[]> {
    return this.database.query(
      `with test as (
         select sum(x.points)::int as points from assessment.sitting s
           join assessment.test_question x on x.school_id = s.school_id and x.test_id = s.test_id
          where s.school_id = $1 and s.id = $2),
       best as (
         select p.student_id, max(p.score) as score from assessment.attempt p
          where p.school_id = $1 and p.sitting_id = $2 and p.score is not null
          group by p.student_id)
       select b.student_id as "studentId", (b.score * 2000 + t.points) / (2 * t.points) as hundredths,
              (select m.reason from assessment.attempt p
                 join assessment.mark_change m on m.school_id = p.school_id and m.attempt_id = p.id
                where p.school_id = $1 and p.sitting_id = $2 and p.student_id = b.student_id
                order by m.id desc limit 1) as "changeReason"
         from best b cross join test t
        order by b.student_id`,
      [schoolId, sittingId],
    );
  }
}
