import { Injectable } from '@nestjs/common';
import { Clock, Database, decodeCursor, NotFound, Page, pageOf } from '@hoclieu/platform';

/** One material a student has to study, or has studied. */
export interface StudentAssignment {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly subjectName: string;
  readonly lessonName: string;
  readonly teacherName: string;
  readonly stage: string;
  /** The day of the lesson it belongs to. */
  readonly lessonOn: string | null;
  readonly dueOn: string | null;
  readonly done: boolean;
  readonly late: boolean;
  readonly firstOpenedAt: Date | null;
}

export interface StudentCounts {
  readonly todo: number;
  readonly late: number;
  readonly done: number;
}

export type AssignmentState = 'todo' | 'done';

/** Assignments as their student sees them: of the class they are in today, visible, in force. */
@Injectable()
export class StudentAssignments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async page(
    student: { schoolId: string; studentId: string },
    state: AssignmentState,
    limit: number,
    cursor?: string,
  ): Promise<Page<StudentAssignment>> {
    const after = cursor ? decodeCursor(cursor, 2) : [null, null];
    const items = await this.database.query<StudentAssignment>(pages[state], [
      student.schoolId,
      student.studentId,
      this.clock.today(),
      ...after,
      limit + 1,
    ]);
    return pageOf(items, limit, (item) => [positions[state](item), item.id]);
  }

  async get(
    student: { schoolId: string; studentId: string },
    assignmentId: string,
  ): Promise<StudentAssignment> {
    const item = await this.database.one<StudentAssignment>(
      `${ofStudent} select ${columns} from mine where id = $4`,
      [student.schoolId, student.studentId, this.clock.today(), assignmentId],
    );
    if (!item) throw new NotFound('assignment');
    return item;
  }

  async counts(student: { schoolId: string; studentId: string }): Promise<StudentCounts> {
    const counts = await this.database.one<StudentCounts>(
      `${ofStudent}
       select count(*) filter (where first_opened_at is null)::int as todo,
              count(*) filter (where first_opened_at is null and due_on < $3)::int as late,
              count(*) filter (where first_opened_at is not null)::int as done
         from mine`,
      [student.schoolId, student.studentId, this.clock.today()],
    );
    return counts ?? { todo: 0, late: 0, done: 0 };
  }
}

/** The taught row is fenced by its `offset 0`: the order of ten joins takes fifty milliseconds to plan, of five and six two. */
const ofStudent = `
  with mine as (
    select a.id, m.title, m.kind, r.subject_name, l.name as lesson_name, r.teacher_name, r.stage, r.lesson_on, a.due_on,
           o.first_opened_at
      from people.enrolment e
      join learning.assignment a on a.school_id = e.school_id and a.class_id = e.class_id and a.withdrawn_at is null
       and a.visible_from <= $3::date
      join catalog.material m on m.school_id = a.school_id and m.id = a.material_id and m.status = 'published'
      join curriculum.lesson l on l.school_id = a.school_id and l.id = a.lesson_id
      left join learning.opening o on o.school_id = a.school_id and o.assignment_id = a.id and o.student_id = e.student_id
     cross join lateral (
           select s.name as subject_name, t.full_name as teacher_name, r.stage,
                  coalesce(r.taught_on, w.starts_on) as lesson_on
             from teaching.plan_row r
             join teaching.plan p on p.school_id = r.school_id and p.id = r.plan_id
             join school.subject s on s.school_id = p.school_id and s.id = p.subject_id
             join people.staff t on t.school_id = p.school_id and t.id = p.teacher_id
             left join school.week w on w.school_id = r.school_id and w.id = r.week_id
            where r.school_id = a.school_id and r.id = a.plan_row_id
           offset 0) r
     where e.school_id = $1 and e.student_id = $2 and e.to_on is null
  )`;

const columns = `id, title, kind, subject_name as "subjectName", lesson_name as "lessonName",
  teacher_name as "teacherName", stage, lesson_on::text as "lessonOn", due_on::text as "dueOn",
  first_opened_at is not null as done, first_opened_at is null and coalesce(due_on < $3::date, false) as late,
  first_opened_at as "firstOpenedAt"`;

/** What is due first comes first; without a due date, the day of the lesson stands for it. */
const dueFirst = `coalesce(due_on, lesson_on, '9999-12-31')`;

const never = '9999-12-31';

const positions: Record<AssignmentState, (item: StudentAssignment) => string> = {
  todo: (item) => item.dueOn ?? item.lessonOn ?? never,
  done: (item) => item.firstOpenedAt?.toISOString() ?? never,
};

const pages: Record<AssignmentState, string> = {
  todo: `${ofStudent}
    select ${columns} from mine
     where first_opened_at is null and ($4::date is null or (${dueFirst}, id) > ($4::date, $5::uuid))
     order by ${dueFirst}, id limit $6`,
  done: `${ofStudent}
    select ${columns} from mine
     where first_opened_at is not null and ($4::timestamptz is null or (first_opened_at, id) < ($4::timestamptz, $5::uuid))
     order by first_opened_at desc, id desc limit $6`,
};
