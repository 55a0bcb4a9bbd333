import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database } from '@hoclieu/platform';
import { sittingScope, visibleSitting } from '../holding/sitting-scope';

/** A student who did not take part in a test that is over. */
export interface MissedTest {
  sittingId: string;
  title: string;
  subjectName: string;
  closedAt: Date;
  className: string;
  studentId: string;
  studentName: string;
  reason: string | null;
  help: string | null;
  notedByName: string | null;
}

/** For the homeroom teacher: who missed which test, why, and how the student was helped. */
@Injectable()
export class MissedTests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The last 500 of a class, the latest test first. */
  of(actor: Actor, classId: string): Promise<MissedTest[]> {
    return this.database.query<MissedTest>(
      `select s.id as "sittingId", t.title, j.name as "subjectName", s.closes_at as "closedAt", c.name as "className",
              st.id as "studentId", st.full_name as "studentName", away.reason, away.help, by.full_name as "notedByName"
         from assessment.sitting s
         join assessment.test t on t.school_id = s.school_id and t.id = s.test_id
         join school.subject j on j.school_id = t.school_id and j.id = t.subject_id
         join school.class c on c.school_id = s.school_id and c.id = s.class_id
         join people.enrolment e on e.school_id = s.school_id and e.class_id = s.class_id and e.to_on is null
         join people.student st on st.school_id = e.school_id and st.id = e.student_id
         left join assessment.absence away
           on away.school_id = s.school_id and away.sitting_id = s.id and away.student_id = st.id
         left join people.staff by on by.school_id = away.school_id and by.id = away.noted_by
        where ${visibleSitting} and s.class_id = $6 and s.closes_at < $7
          and not exists (select from assessment.attempt p
                           where p.school_id = s.school_id and p.sitting_id = s.id and p.student_id = st.id)
        order by s.closes_at desc, s.id, st.folded_name limit 500`,
      [...sittingScope(actor), classId, this.clock.now()],
    );
  }
}
