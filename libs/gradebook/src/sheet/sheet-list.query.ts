import { Injectable } from '@nestjs/common';
import { Actor, Database, decodeCursor, NotFound, Page, pageOf } from '@hoclieu/platform';
import type { SheetForm } from './sheet-form';
import { sheetScope, visibleSheet } from './sheet-scope';
import type { Submission } from './submission';

export interface SheetFilter {
  readonly schoolYearId: string;
  readonly term: 1 | 2;
  readonly classId?: string;
  readonly subjectId?: string;
  readonly status?: Submission['status'];
  readonly mine?: boolean;
}

export interface ListedSheet {
  readonly id: string;
  readonly classId: string;
  readonly className: string;
  readonly grade: number;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly schoolYearName: string;
  readonly term: 1 | 2;
  readonly form: SheetForm;
  readonly regularMarks: number;
  readonly status: Submission['status'];
  readonly version: number;
  readonly publishedAt: Date | null;
  readonly returnReason: string | null;
  readonly teacherNames: string[];
  readonly students: number;
  /** Cells by state; comments are not counted. */
  readonly provisional: number;
  readonly confirmed: number;
  readonly waiting: number;
  readonly published: number;
}

@Injectable()
export class SheetList {
  constructor(private readonly database: Database) {}

  /** Teachers see first what they teach; ordered by grade, class and subject. */
  async page(actor: Actor, filter: SheetFilter, limit: number, cursor?: string): Promise<Page<ListedSheet>> {
    const rows = await this.database.query<ListedSheet>(sheetsBy(filters), [
      actor.schoolId,
      JSON.stringify(sheetScope(actor)),
      filter.schoolYearId,
      filter.term,
      filter.classId ?? null,
      filter.subjectId ?? null,
      filter.status ?? null,
      filter.mine ? actor.personId : null,
      ...(cursor ? decodeCursor(cursor, 4) : [null, null, null, null]),
      limit + 1,
    ]);
    return pageOf(rows, limit, (row) => [row.grade, row.className, row.subjectName, row.id]);
  }

  async get(actor: Actor, id: string): Promise<ListedSheet> {
    const found = await this.database.one<ListedSheet>(sheetsBy('and k.id = $3 limit 1'), [
      actor.schoolId,
      JSON.stringify(sheetScope(actor)),
      id,
    ]);
    if (!found) throw new NotFound('mark-sheet');
    return found;
  }
}

const filters = `
  and k.school_year_id = $3 and k.term = $4 and ($5::uuid is null or k.class_id = $5)
  and ($6::uuid is null or k.subject_id = $6) and ($7::text is null or k.status = $7)
  and ($8::uuid is null or exists (
    select from people.teaching_assignment t where t.school_id = k.school_id and t.class_id = k.class_id
       and t.subject_id = k.subject_id and t.staff_id = $8 and t.to_on is null))
  and ($9::int is null or (c.grade, c.name, s.name, k.id) > ($9, $10, $11, $12::uuid))
  order by c.grade, c.name, s.name, k.id limit $13`;

function sheetsBy(where: string): string {
  return `
  with page as materialized (
    select k.*, c.name as class_name, c.grade, s.name as subject_name
      from gradebook.sheet k
      join school.class c on c.school_id = k.school_id and c.id = k.class_id
      join school.subject s on s.school_id = k.school_id and s.id = k.subject_id
     where k.school_id = $1 and ${visibleSheet} ${where}
  )
  select page.id, page.class_id as "classId", page.class_name as "className", page.grade,
         page.subject_id as "subjectId", page.subject_name as "subjectName", y.name as "schoolYearName", page.term,
         page.form, page.regular_marks as "regularMarks", page.status, page.version,
         page.published_at as "publishedAt", page.return_reason as "returnReason",
         array(select p.full_name from people.teaching_assignment t
                 join people.staff p on p.school_id = t.school_id and p.id = t.staff_id
                where t.school_id = page.school_id and t.class_id = page.class_id
                  and t.subject_id = page.subject_id and t.to_on is null order by 1) as "teacherNames",
         n.*
    from page
    join school.school_year y on y.school_id = page.school_id and y.id = page.school_year_id
   cross join lateral (
     select count(distinct e.student_id)::int as students,
            count(*) filter (where m.status = 'provisional')::int as provisional,
            count(*) filter (where m.status = 'confirmed')::int as confirmed,
            count(*) filter (where m.status = 'submitted')::int as waiting,
            count(*) filter (where m.status = 'published')::int as published
       from people.enrolment e
       left join gradebook.mark m on m.school_id = page.school_id and m.school_year_id = page.school_year_id
        and m.student_id = e.student_id and m.subject_id = page.subject_id and m.term = page.term
        and m.part not in ('nx', 'mnx') and (m.score is not null or m.word is not null)
      where e.school_id = page.school_id and e.class_id = page.class_id and e.to_on is null
   ) n
   order by page.grade, page.class_name, page.subject_name, page.id`;
}
