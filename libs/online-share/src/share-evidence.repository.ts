import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, Page, pageOf } from '@hoclieu/platform';
import { shareCells } from './share-cells.sql';
import type { ScopeKind } from './share-figures.repository';
import type { SharePolicy } from './share-policy';
import { queryWholeSchool } from './whole-school';

export type CellState =
  | 'all'
  | 'planned'
  | 'assigned'
  | 'delivered'
  | 'not-planned'
  | 'not-assigned'
  | 'not-delivered';

export interface CellRow {
  classId: string;
  className: string;
  subjectId: string;
  subjectName: string;
  lessonId: string;
  lessonName: string;
  week: number;
  halfPeriods: number;
  planned: number;
  assigned: number;
  delivered: number;
  teachers: string[];
}

export interface CellQuery {
  readonly yearId: string;
  readonly asOf: string;
  readonly policy: SharePolicy;
  readonly kind: ScopeKind;
  readonly key: string;
  readonly state: CellState;
  readonly cursor?: string;
  readonly limit: number;
}

/** Which cells a scope's figure was summed from: the same cells, narrowed. $6 is the scope's key. */
const scopeCondition: Record<ScopeKind, string> = {
  school: `$6::text = 'school'`,
  level: 'cell.level = $6',
  campus: 'cell.campus_id::text = $6',
  class: 'cell.class_id::text = $6',
  lesson: 'cell.lesson_id::text = $6',
  'subject-grade': `cell.subject_id || ':' || cell.grade = $6`,
  'class-subject': `cell.class_id || ':' || cell.subject_id = $6`,
  teacher: `exists (select from people.teaching_assignment t where t.school_id = $1 and t.staff_id::text = $6
              and t.class_id = cell.class_id and t.subject_id = cell.subject_id and t.to_on is null)`,
  department: `exists (select from school.department_subject ds
              join school.department d on d.school_id = ds.school_id and d.id = ds.department_id
             where ds.school_id = $1 and d.id::text = $6 and ds.subject_id = cell.subject_id
               and (d.campus_id is null or d.campus_id = cell.campus_id))`,
};

const stateCondition: Record<CellState, string> = {
  all: 'true',
  planned: 'cell.planned > 0',
  assigned: 'cell.assigned > 0',
  delivered: 'cell.delivered > 0',
  'not-planned': 'cell.planned = 0',
  'not-assigned': 'cell.planned > 0 and cell.assigned < cell.planned',
  'not-delivered': 'cell.planned > 0 and cell.delivered < cell.planned',
};

/** The lesson rows behind a figure. */
@Injectable()
export class ShareEvidence {
  constructor(private readonly database: Database) {}

  async cells(schoolId: string, query: CellQuery): Promise<Page<CellRow>> {
    const position = query.cursor ? decodeCursor(query.cursor, 4) : [null, null, null, null];
    const rows = await queryWholeSchool<CellRow>(
      this.database,
      `with ${shareCells}
       select cell.class_id as "classId", c.name as "className", cell.subject_id as "subjectId", s.name as "subjectName",
              cell.lesson_id as "lessonId", l.name as "lessonName", cell.week, cell.p as "halfPeriods",
              cell.planned::int as planned, cell.assigned::int as assigned, cell.delivered::int as delivered,
              array(select st.full_name from people.teaching_assignment t
                      join people.staff st on st.school_id = t.school_id and st.id = t.staff_id
                     where t.school_id = $1 and t.class_id = cell.class_id and t.subject_id = cell.subject_id
                       and t.to_on is null order by st.full_name) as teachers
         from cell
         join school.class c on c.school_id = $1 and c.id = cell.class_id
         join school.subject s on s.school_id = $1 and s.id = cell.subject_id
         join curriculum.lesson l on l.school_id = $1 and l.id = cell.lesson_id
        where ${scopeCondition[query.kind]} and ${stateCondition[query.state]}
          and ($7::text is null or (c.name, s.name, cell.week, cell.lesson_id) > ($7, $8, $9::int, $10::uuid))
        order by c.name, s.name, cell.week, cell.lesson_id
        limit $11`,
      [...cellParameters(schoolId, query), query.key, ...position, query.limit + 1],
    );
    return pageOf(rows, query.limit, (row) => [row.className, row.subjectName, row.week, row.lessonId]);
  }

  /** What a class and a lesson count for, as the sums of all its rows; null outside the share. */
  async cell(
    schoolId: string,
    query: Omit<CellQuery, 'kind' | 'key' | 'state' | 'limit'>,
    classId: string,
    lessonId: string,
  ) {
    const [cell] = await queryWholeSchool<
      Pick<CellRow, 'halfPeriods' | 'planned' | 'assigned' | 'delivered'>
    >(
      this.database,
      `with ${shareCells}
       select cell.p as "halfPeriods", cell.planned::int as planned, cell.assigned::int as assigned,
              cell.delivered::int as delivered
         from cell where cell.class_id = $6 and cell.lesson_id = $7`,
      [...cellParameters(schoolId, query), classId, lessonId],
    );
    return cell ?? null;
  }
}

function cellParameters(schoolId: string, query: Pick<CellQuery, 'yearId' | 'asOf' | 'policy'>): unknown[] {
  const { yearId, asOf, policy } = query;
  return [schoolId, yearId, asOf, policy.withoutPhysicalEducation, policy.denominator === 'to-date'];
}
