import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, decodeCursor, Page, pageOf, PageQuery } from '@hoclieu/platform';
import { readDistributions } from './curriculum.policy';

export interface OpenImport {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly grade: number;
  readonly subjectName: string;
  readonly departmentId: string | null;
  readonly rows: number;
  readonly corrected: number;
  readonly authorName: string | null;
  readonly createdAt: Date;
}

const openImports = `
  select i.id, i.name, i.file_name as "fileName", i.grade, s.name as "subjectName", department.id as "departmentId",
         jsonb_array_length(i.source_rows) as rows,
         (select count(*)::int from jsonb_object_keys(i.corrections)) as corrected,
         author.full_name as "authorName", i.created_at as "createdAt"
    from curriculum.distribution_import as i
    join school.subject as s on s.school_id = i.school_id and s.id = i.subject_id
    join school.school_year as year on year.school_id = i.school_id and year.id = i.school_year_id and year.is_current
    left join people.staff as author on author.school_id = i.school_id and author.id = i.author_id
    left join lateral (
      select dep.id from school.department_subject as link
        join school.department as dep on dep.school_id = link.school_id and dep.id = link.department_id
       where link.school_id = i.school_id and link.subject_id = i.subject_id
       order by dep.campus_id is not null, dep.name limit 1) as department on true
   where i.school_id = $1 and i.distribution_id is null
     and ($2::timestamptz is null or (i.created_at, i.id) < ($2, $3::uuid))
   order by i.created_at desc, i.id desc limit $4`;

/** Uploads of the current year that nobody has saved yet, the newest first. */
@Injectable()
export class OpenImports {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, page: PageQuery): Promise<Page<OpenImport>> {
    allow(readDistributions, actor, undefined);
    const limit = page.limit ?? 50;
    const [at, id] = page.cursor ? decodeCursor(page.cursor, 2) : [null, null];
    const rows = await this.database.query<OpenImport>(openImports, [actor.schoolId, at, id, limit + 1]);
    return pageOf(rows, limit, (row) => [row.createdAt.toISOString(), row.id]);
  }
}
