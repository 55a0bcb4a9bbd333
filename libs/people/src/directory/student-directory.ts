import { Injectable } from '@nestjs/common';
import { Actor, Database, decodeCursor, NotFound, Page, pageOf, PageQuery } from '@hoclieu/platform';
import { studentReach } from './directory.policy';

export interface StudentFilter {
  readonly classId?: string;
  /** Part of a name, or a code from its beginning; diacritics do not matter. */
  readonly q?: string;
  readonly status?: string;
}

export interface ListedStudent {
  readonly id: string;
  readonly fullName: string;
  readonly folded: string;
  readonly birthDate: string | null;
  readonly gender: 'male' | 'female' | null;
  readonly ministryCode: string | null;
  readonly temporaryCode: string | null;
  readonly personalNumber: string | null;
  readonly status: string;
  readonly classId: string | null;
  readonly className: string | null;
  readonly hasAccount: boolean;
}

export interface EnrolmentPeriod {
  readonly classId: string;
  readonly className: string;
  readonly schoolYear: string;
  readonly fromOn: string;
  readonly toOn: string | null;
}

/** $1 school, $2 everyone, $3 campuses, $4 staff, $5 guardian, $6 student: the students an actor may see. */
const visible = `
  select s.id, s.full_name as "fullName", s.folded_name as folded, s.birth_date::text as "birthDate", s.gender,
         s.ministry_code as "ministryCode", s.temporary_code as "temporaryCode", s.personal_number as "personalNumber",
         s.status, e.class_id as "classId", k.name as "className",
         exists (select from people.account a where a.school_id = $1 and a.kind = 'student' and a.person_id = s.id) as "hasAccount"
    from people.student s
    left join people.enrolment e on e.school_id = s.school_id and e.student_id = s.id and e.to_on is null
    left join school.class k on k.school_id = e.school_id and k.id = e.class_id
   where s.school_id = $1
     and ($2 or k.campus_id = any($3::uuid[]) or s.id = $6::uuid
          or e.class_id in (select class_id from people.teaching_assignment
                             where school_id = $1 and staff_id = $4::uuid and to_on is null
                            union all
                            select class_id from people.homeroom_assignment
                             where school_id = $1 and staff_id = $4::uuid and to_on is null)
          or exists (select from people.guardianship g
                      where g.school_id = $1 and g.student_id = s.id and g.guardian_id = $5::uuid))`;

@Injectable()
export class StudentDirectory {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, filter: StudentFilter, page: PageQuery): Promise<Page<ListedStudent>> {
    const limit = page.limit ?? 50;
    const [name, id] = page.cursor ? decodeCursor(page.cursor, 2) : [null, null];
    const q = filter.q?.trim().replace(/[\\%_]/g, '\\$&') || null;
    const rows = await this.database.query<ListedStudent>(
      `${visible}
          and ($7::uuid is null or e.class_id = $7) and ($8::text is null or s.status = $8)
          and ($9::text is null or s.folded_name like '%' || platform.fold($9) || '%' or s.ministry_code like $9 || '%')
          and ($10::text is null or (s.folded_name, s.id) > ($10, $11::uuid))
        order by s.folded_name, s.id limit $12`,
      [...reachOf(actor), filter.classId ?? null, filter.status ?? 'studying', q, name, id, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.folded, row.id]);
  }

  /** 404 for a student the actor may not see. */
  async get(actor: Actor, id: string): Promise<ListedStudent> {
    const row = await this.database.one<ListedStudent>(`${visible} and s.id = $7`, [...reachOf(actor), id]);
    if (!row) throw new NotFound('student');
    return row;
  }

  async enrolments(actor: Actor, studentId: string): Promise<EnrolmentPeriod[]> {
    return this.database.query<EnrolmentPeriod>(
      `select e.class_id as "classId", k.name as "className", y.name as "schoolYear", e.from_on::text as "fromOn", e.to_on::text as "toOn"
         from people.enrolment e
         join school.class k on k.school_id = e.school_id and k.id = e.class_id
         join school.school_year y on y.school_id = k.school_id and y.id = k.school_year_id
        where e.school_id = $1 and e.student_id = $2
        order by e.from_on desc, e.id desc limit 50`,
      [actor.schoolId, studentId],
    );
  }
}

function reachOf(actor: Actor): unknown[] {
  const { everyone, campusIds, staffId, guardianId, studentId } = studentReach(actor);
  return [actor.schoolId, everyone, campusIds, staffId, guardianId, studentId];
}
