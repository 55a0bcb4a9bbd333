import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events, newId, NotFound } from '@hoclieu/platform';
import { StudentMoved } from '../people.events';
import { EnrolmentBeforePresent, StudentAlreadyInClass } from '../people.errors';
import { moveStudents } from './directory.policy';

export interface NewEnrolment {
  readonly classId: string;
  /** First day in the new class; today when not said. */
  readonly fromOn?: string;
}

interface PresentEnrolment {
  readonly studentName: string;
  readonly enrolmentId: string | null;
  readonly classId: string | null;
  readonly className: string | null;
  readonly fromOn: string | null;
}

const furthestDays = 60;

/** Moving one student to another class: the old enrolment is closed and kept, a new one opened. */
@Injectable()
export class StudentMoves {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Throws `StudentAlreadyInClass` and `EnrolmentBeforePresent`. */
  async move(actor: Actor, studentId: string, wanted: NewEnrolment): Promise<void> {
    allow(moveStudents, actor, null);
    await this.database.transaction(async () => {
      const present = await this.lock(actor.schoolId, studentId);
      const target = await this.classOf(actor.schoolId, wanted.classId);
      if (present.classId === wanted.classId) throw new StudentAlreadyInClass(target.name);
      const fromOn = wanted.fromOn ?? this.clock.today();
      this.checkDay(present, fromOn);
      await this.replace(actor.schoolId, studentId, present, { classId: wanted.classId, fromOn });
      await this.events.record(actor, StudentMoved, studentId, {
        student: present.studentName,
        from: present.className,
        to: target.name,
        fromOn,
      });
    });
  }

  private checkDay({ fromOn: since }: PresentEnrolment, fromOn: string): void {
    const latest = new Date(this.clock.now().getTime() + furthestDays * 86_400_000)
      .toISOString()
      .slice(0, 10);
    if ((since !== null && fromOn <= since) || fromOn > latest) throw new EnrolmentBeforePresent();
  }

  private async lock(schoolId: string, studentId: string): Promise<PresentEnrolment> {
    const found = await this.database.one<PresentEnrolment>(
      `select s.full_name as "studentName", e.id as "enrolmentId", e.class_id as "classId", k.name as "className",
              e.from_on::text as "fromOn"
         from people.student s
         left join people.enrolment e on e.school_id = s.school_id and e.student_id = s.id and e.to_on is null
         left join school.class k on k.school_id = e.school_id and k.id = e.class_id
        where s.school_id = $1 and s.id = $2
          for update of s`,
      [schoolId, studentId],
    );
    if (!found) throw new NotFound('student');
    return found;
  }

  private async classOf(schoolId: string, classId: string): Promise<{ name: string }> {
    const found = await this.database.one<{ name: string }>(
      'select name from school.class where school_id = $1 and id = $2',
      [schoolId, classId],
    );
    if (!found) throw new NotFound('class');
    return found;
  }

  private async replace(
    schoolId: string,
    studentId: string,
    { enrolmentId }: PresentEnrolment,
    next: { classId: string; fromOn: string },
  ): Promise<void> {
    await this.database.query(
      'update people.enrolment set to_on = $3::date - 1 where school_id = $1 and id = $2',
      [schoolId, enrolmentId, next.fromOn],
    );
    await this.database.query(
      'insert into people.enrolment (school_id, id, student_id, class_id, from_on) values ($1, $2, $3, $4, $5)',
      [schoolId, newId(), studentId, next.classId, next.fromOn],
    );
  }
}
