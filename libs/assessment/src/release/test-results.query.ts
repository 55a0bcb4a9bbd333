import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';

/** Results of sittings for other modules. */
@Injectable()
export class TestResults {
  constructor(private readonly database: Database) {}

  /**
   * Of each student's attempts the best that is wholly marked, as hundredths of a mark on the scale of 10, half up:
   * 3,3 of 4 points is 825.
   */
  of(schoolId: string, sittingId: string): Promise<{ studentId: string; hundredths: number }[]> {
    return this.database.query(
      `with test as (
         select sum(x.points)::int as points from assessment.sitting s
           join assessment.test_question x on x.school_id = s.school_id and x.test_id = s.test_id
          where s.school_id = $1 and s.id = $2)
       select p.student_id as "studentId", (max(p.score) * 2000 + t.points) / (2 * t.points) as hundredths
         from assessment.attempt p cross join test t
        where p.school_id = $1 and p.sitting_id = $2 and p.score is not null
        group by p.student_id, t.points order by p.student_id`,
      [schoolId, sittingId],
    );
  }
}
