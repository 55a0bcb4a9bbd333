import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, Page, pageOf } from '@hoclieu/platform';
import type { CoverageHoleView } from './http/share.view';
import { shareCells } from './share-cells.sql';
import type { SharePolicy } from './share-policy';
import { queryWholeSchool } from './whole-school';

export interface HoleQuery {
  readonly yearId: string;
  readonly asOf: string;
  readonly policy: SharePolicy;
  /** Null: of the whole school. */
  readonly departmentIds: readonly string[] | null;
  readonly cursor?: string;
  readonly limit: number;
}

/** Lessons still to be taught that have no published material, the next one to be taught first. */
@Injectable()
export class CoverageHoles {
  constructor(private readonly database: Database) {}

  async list(schoolId: string, query: HoleQuery): Promise<Page<CoverageHoleView>> {
    const position = query.cursor ? decodeCursor(query.cursor, 2) : [null, null];
    const rows = await queryWholeSchool<CoverageHoleView>(
      this.database,
      `with ${shareCells}
       select p.lesson_id as "lessonId", l.name as "lessonName", s.id as "subjectId", s.name as "subjectName", d.grade,
              p.week, w.starts_on::text as "weekStartsOn"
         from placed p
         join curriculum.lesson l on l.school_id = $1 and l.id = p.lesson_id
         join curriculum.distribution d on d.school_id = $1 and d.id = p.distribution_id
         join school.subject s on s.school_id = $1 and s.id = d.subject_id
         join school.week w on w.school_id = $1 and w.school_year_id = $2 and w.number = p.week
        where w.ends_on >= $3::date and $4::boolean is not null and $5::boolean is not null
          and not exists (select from catalog.material m
                           where m.school_id = $1 and m.lesson_id = p.lesson_id and m.status = 'published')
          and ($6::uuid[] is null or exists (select from school.department_subject ds
               where ds.school_id = $1 and ds.subject_id = d.subject_id and ds.department_id = any($6::uuid[])))
          and ($7::int is null or (p.week, p.lesson_id) > ($7::int, $8::uuid))
        order by p.week, p.lesson_id
        limit $9`,
      [
        schoolId,
        query.yearId,
        query.asOf,
        query.policy.withoutPhysicalEducation,
        query.policy.denominator === 'to-date',
        query.departmentIds,
        ...position,
        query.limit + 1,
      ],
    );
    return pageOf(rows, query.limit, (row) => [row.week, row.lessonId]);
  }
}
