import { Injectable } from '@nestjs/common';
import { Database, NotFound } from '@hoclieu/platform';

/** A sitting as one student meets it, extra time and attempts added. */
export interface StudentSitting {
  id: string;
  testId: string;
  title: string;
  instructions: string;
  kind: 'regular' | 'midterm' | 'final';
  subjectId: string;
  subjectName: string;
  opensAt: Date;
  closesAt: Date;
  durationMinutes: number;
  extraMinutes: number;
  attemptsAllowed: number;
  attemptsUsed: number;
  shuffleQuestions: boolean;
  shuffleOptions: boolean;
  questionsPerPage: number;
  questions: number;
  /** The attempt under way, if there is one. */
  runningAttemptId: string | null;
  /** The latest attempt whose result is released. */
  resultAttemptId: string | null;
  releasedAt: Date | null;
}

/**
 * A sitting belongs to the students of its class on the day, and to whoever began it: a student who moves class in the middle of
 * a test keeps it. One on paper is seen once its result is released.
 */
const ofStudent = `
  select s.id, s.test_id as "testId", t.title, t.instructions, t.kind, t.subject_id as "subjectId", j.name as "subjectName",
         s.opens_at as "opensAt", s.closes_at as "closesAt", s.duration_minutes as "durationMinutes",
         coalesce(a.extra_minutes, 0) as "extraMinutes",
         s.attempts_allowed + coalesce(a.extra_attempts, 0) as "attemptsAllowed",
         coalesce(used.attempts, 0)::int as "attemptsUsed", used.running as "runningAttemptId",
         case when s.released_at is not null then used.marked end as "resultAttemptId",
         s.shuffle_questions as "shuffleQuestions", s.shuffle_options as "shuffleOptions",
         s.questions_per_page as "questionsPerPage", s.released_at as "releasedAt",
         (select count(*)::int from assessment.test_question x where x.school_id = t.school_id and x.test_id = t.id) as questions
    from assessment.sitting s
    join assessment.test t on t.school_id = s.school_id and t.id = s.test_id
    join school.subject j on j.school_id = t.school_id and j.id = t.subject_id
    left join assessment.accommodation a
      on a.school_id = s.school_id and a.sitting_id = s.id and a.student_id = $2
    left join lateral (
      select count(*) as attempts, (array_agg(p.id) filter (where p.submitted_at is null))[1] as running,
             (array_agg(p.id order by p.number desc) filter (where p.score is not null))[1] as marked
        from assessment.attempt p
       where p.school_id = s.school_id and p.sitting_id = s.id and p.student_id = $2
    ) used on true
   where s.school_id = $1 and s.cancelled_at is null
     and (s.form = 'online' or s.released_at is not null and used.attempts > 0)
     and (used.attempts > 0 or s.class_id in
       (select e.class_id from people.enrolment e where e.school_id = $1 and e.student_id = $2 and e.to_on is null))`;

@Injectable()
export class Sittings {
  constructor(private readonly database: Database) {}

  /** Waits for whoever changes the sitting at this moment, so that an attempt begins by the times that stand. */
  async get(student: { schoolId: string; studentId: string }, sittingId: string): Promise<StudentSitting> {
    const [sitting] = await this.database.prepared<StudentSitting>(
      'assessment.sitting-of-student',
      `${ofStudent} and s.id = $3 for key share of s`,
      [student.schoolId, student.studentId, sittingId],
    );
    if (!sitting) throw new NotFound('sitting');
    return sitting;
  }

  /** What is open, coming or was held in the last weeks, the next to close first; a student has few. */
  mine(student: { schoolId: string; studentId: string }, since: Date): Promise<StudentSitting[]> {
    return this.database.query<StudentSitting>(
      `${ofStudent} and s.closes_at >= $3 order by s.closes_at desc, s.id limit 100`,
      [student.schoolId, student.studentId, since],
    );
  }
}
