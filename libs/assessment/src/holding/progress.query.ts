import { Injectable } from '@nestjs/common';
import { Actor, Clock, Database, isHead } from '@hoclieu/platform';
import { HeldSitting, HeldSittings } from './held-sittings.query';

/** Where one student of the class stands; the latest attempt. */
export interface StudentProgress {
  studentId: string;
  name: string;
  attemptId: string | null;
  number: number | null;
  startedAt: Date | null;
  deadlineAt: Date | null;
  submittedAt: Date | null;
  lastSavedAt: Date | null;
  answered: number;
  extraMinutes: number;
  /** Hundredths; null until everything is marked. */
  score: number | null;
  late: number;
  reopenedAt: Date | null;
  reopenReason: string | null;
  /** Mã đề of the sheet; null online. */
  code: string | null;
  absenceReason: string;
  absenceHelp: string;
  absenceVersion: number;
}

const progress = `
  with roll as (
    select e.student_id from people.enrolment e where e.school_id = $1 and e.class_id = $3 and e.to_on is null
    union select p.student_id from assessment.attempt p where p.school_id = $1 and p.sitting_id = $2
  )
  select st.id as "studentId", st.full_name as name, p.id as "attemptId", p.number, p.started_at as "startedAt",
         p.deadline_at as "deadlineAt", p.submitted_at as "submittedAt", given."lastSavedAt", coalesce(given.answered, 0) as answered,
         coalesce(more.extra_minutes, 0) as "extraMinutes", p.score,
         (select count(*)::int from jsonb_each(coalesce(p.late, '{}')) l where not l.value ? 'decision') as late,
         p.reopened_at as "reopenedAt", p.reopen_reason as "reopenReason", p.code, coalesce(away.reason, '') as "absenceReason", coalesce(away.help, '') as "absenceHelp",
         coalesce(away.version, 0) as "absenceVersion"
    from roll
    join people.student st on st.school_id = $1 and st.id = roll.student_id
    left join lateral (select * from assessment.attempt x
                        where x.school_id = $1 and x.sitting_id = $2 and x.student_id = st.id
                        order by x.number desc limit 1) p on true
    left join lateral (select count(*)::int as answered, max(a.saved_at) as "lastSavedAt" from assessment.answer a
                        where a.school_id = $1 and a.attempt_id = p.id and a.sequence >= 0) given on true
    left join assessment.accommodation more on more.school_id = $1 and more.sitting_id = $2 and more.student_id = st.id
    left join assessment.absence away on $4::boolean and away.school_id = $1 and away.sitting_id = $2 and away.student_id = st.id
   order by st.folded_name, st.id`;

/** What a teacher looks at while the class works; one class, so not paged. */
@Injectable()
export class SittingProgress {
  constructor(
    private readonly database: Database,
    private readonly held: HeldSittings,
    private readonly clock: Clock,
  ) {}

  async of(
    actor: Actor,
    sittingId: string,
  ): Promise<{ sitting: HeldSitting; students: StudentProgress[]; now: Date }> {
    const sitting = await this.held.get(actor, sittingId);
    const students = await this.database.query<StudentProgress>(progress, [
      actor.schoolId,
      sittingId,
      sitting.classId,
      sitting.homeroom || sitting.conducts || isHead(actor),
    ]);
    return { sitting, students, now: this.clock.now() };
  }
}
