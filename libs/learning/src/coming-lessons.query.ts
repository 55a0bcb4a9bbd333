import { Injectable } from '@nestjs/common';
import { Clock, Database } from '@hoclieu/platform';

export interface ComingLesson {
  readonly planRowId: string;
  readonly subjectName: string;
  readonly lessonName: string;
  readonly teacherName: string;
  readonly stage: string;
  readonly mode: string;
  readonly platform: string;
  readonly link: string | null;
  readonly fallsOn: string;
  /** The lesson is known by its week only. */
  readonly wholeWeek: boolean;
}

/** Days ahead that a family plans with. */
const daysAhead = 14;
const atMost = 100;

/** The announced plan of a student's class (TT 09/2021: the school announces how it teaches online). */
@Injectable()
export class ComingLessons {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  of(student: { schoolId: string; studentId: string }): Promise<ComingLesson[]> {
    return this.database.query<ComingLesson>(comingLessons, [
      student.schoolId,
      student.studentId,
      this.clock.today(),
      daysAhead,
      atMost,
    ]);
  }
}

const comingLessons = `
  select a.plan_row_id as "planRowId", s.name as "subjectName", l.name as "lessonName", t.full_name as "teacherName",
         a.stage, a.mode, r.platform, r.link, coalesce(a.taught_on, w.starts_on)::text as "fallsOn",
         a.taught_on is null as "wholeWeek"
    from people.enrolment e
    join teaching.approved_row a on a.school_id = e.school_id and a.class_id = e.class_id
    join teaching.plan_row r on r.school_id = a.school_id and r.id = a.plan_row_id
    join curriculum.lesson l on l.school_id = a.school_id and l.id = a.lesson_id
    join school.subject s on s.school_id = a.school_id and s.id = a.subject_id
    join people.staff t on t.school_id = a.school_id and t.id = a.teacher_id
    left join school.week w on w.school_id = a.school_id and w.id = a.week_id
   where e.school_id = $1 and e.student_id = $2 and e.to_on is null
     and coalesce(a.taught_on, w.ends_on) >= $3::date
     and coalesce(a.taught_on, w.starts_on) <= $3::date + $4::int
   order by coalesce(a.taught_on, w.starts_on), s.name, l.position
   limit $5`;
