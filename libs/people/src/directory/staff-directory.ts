import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, decodeCursor, Page, pageOf, PageQuery } from '@hoclieu/platform';
import { listStaff } from './directory.policy';

export interface StaffFilter {
  readonly departmentId?: string;
  readonly q?: string;
  readonly status?: string;
}

export interface ListedStaff {
  readonly id: string;
  readonly fullName: string;
  readonly folded: string;
  readonly departmentId: string | null;
  readonly departmentName: string | null;
  readonly campusName: string | null;
  readonly position: string;
  readonly ministryCode: string | null;
  readonly personalNumber: string | null;
  readonly birthDate: string | null;
  readonly status: 'active' | 'on-leave' | 'left';
  readonly hasAccount: boolean;
}

/** Who works at the school. A department stands for its campus branches too. */
@Injectable()
export class StaffDirectory {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, filter: StaffFilter, page: PageQuery): Promise<Page<ListedStaff>> {
    allow(listStaff, actor, null);
    const limit = page.limit ?? 50;
    const [name, id] = page.cursor ? decodeCursor(page.cursor, 2) : [null, null];
    const q = filter.q?.trim().replace(/[\\%_]/g, '\\$&') || null;
    const rows = await this.database.query<ListedStaff>(
      `select s.id, s.full_name as "fullName", s.folded_name as folded, s.department_id as "departmentId",
              d.name as "departmentName", c.name as "campusName", s.position, s.ministry_code as "ministryCode",
              s.personal_number as "personalNumber", s.birth_date::text as "birthDate", s.status,
              exists (select from people.account a where a.school_id = $1 and a.kind = 'staff' and a.person_id = s.id) as "hasAccount"
         from people.staff s
         left join school.department d on d.school_id = s.school_id and d.id = s.department_id
         left join school.campus c on c.school_id = s.school_id and c.id = s.campus_id
        where s.school_id = $1
          and ($2::uuid is null or d.id = $2 or d.parent_id = $2)
          and ($3::text is null or s.folded_name like '%' || platform.fold($3) || '%' or s.ministry_code like $3 || '%')
          and ($4::text is null and s.status <> 'left' or s.status = $4)
          and ($5::text is null or (s.folded_name, s.id) > ($5, $6::uuid))
        order by s.folded_name, s.id limit $7`,
      [actor.schoolId, filter.departmentId ?? null, q, filter.status ?? null, name, id, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.folded, row.id]);
  }
}
