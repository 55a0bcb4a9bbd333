import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, Page, pageOf } from '@hoclieu/platform';
import { SharePoint } from './share-forecast';
import { Average, judgedBy, Measure, Reading, SharePolicy } from './share-policy';

export type ScopeKind =
  | 'school'
  | 'level'
  | 'campus'
  | 'department'
  | 'subject-grade'
  | 'class'
  | 'class-subject'
  | 'teacher'
  | 'lesson';

export interface FigureRow {
  kind: ScopeKind;
  key: string;
  label: string;
  subjectGrades: number;
  total: number;
  planned: number;
  assigned: number;
  delivered: number;
  rowsTotal: number;
  rowsPlanned: number;
  rowsAssigned: number;
  rowsDelivered: number;
  meanPlanned: number;
  meanAssigned: number;
  meanDelivered: number;
  meanRowsAssigned: number;
  lessons: number;
  covered: number;
  coveredBefore: number;
  coveredIn: number;
  coveredAfter: number;
}

export interface SnapshotRow {
  id: string;
  schoolYearId: string;
  asOf: string;
  computedAt: string;
  milliseconds: number;
  formulaVersion: number;
  policy: SharePolicy;
}

export interface FigureQuery {
  readonly kind: ScopeKind;
  readonly sort: 'label' | 'lagging';
  readonly cursor?: string;
  readonly limit: number;
  /** Narrows subject-grades to a department or level, classes to a campus or level, teachers to a department. */
  readonly departmentId?: string;
  readonly campusId?: string;
  readonly level?: string;
  /** Narrow class-subjects. */
  readonly classId?: string;
  readonly subjectGrade?: string;
  readonly teacherId?: string;
}

const columns = `
  f.scope_kind as kind, f.scope_key as key, f.subject_grades as "subjectGrades",
  f.total_half_periods::int as total, f.planned_half_periods::int as planned, f.assigned_half_periods::int as assigned,
  f.delivered_half_periods::int as delivered, f.rows_total::int as "rowsTotal", f.rows_planned::int as "rowsPlanned",
  f.rows_assigned::int as "rowsAssigned", f.rows_delivered::int as "rowsDelivered",
  f.mean_planned::float8 as "meanPlanned", f.mean_assigned::float8 as "meanAssigned",
  f.mean_delivered::float8 as "meanDelivered", f.mean_rows_assigned::float8 as "meanRowsAssigned",
  f.lessons, f.lessons_covered as covered, f.lessons_covered_before as "coveredBefore",
  f.lessons_covered_in as "coveredIn", f.lessons_covered_after as "coveredAfter"`;

/** Names of the scopes, and what they may be narrowed by. */
const named = `
  select f.*, coalesce(c.name, ca.name, d.name, st.full_name, s.name || ' ' || split_part(f.scope_key, ':', 2),
                       cc.name || ' · ' || cs.name, l.name, f.scope_key) as label,
         coalesce(c.level, lv.level, f.scope_key) as level, coalesce(c.campus_id, st.campus_id) as campus_id,
         coalesce(d.id, st.department_id) as department_id, s.id as subject_id,
         cc.id as class_id, cs.id as taught_subject_id, cs.id || ':' || cc.grade as subject_grade
    from online_share.snapshot_figure f
    left join school.class c on f.scope_kind = 'class' and c.school_id = f.school_id and c.id::text = f.scope_key
    left join school.campus ca on f.scope_kind = 'campus' and ca.school_id = f.school_id and ca.id::text = f.scope_key
    left join school.department d on f.scope_kind = 'department' and d.school_id = f.school_id and d.id::text = f.scope_key
    left join people.staff st on f.scope_kind = 'teacher' and st.school_id = f.school_id and st.id::text = f.scope_key
    left join school.subject s on f.scope_kind = 'subject-grade' and s.school_id = f.school_id
     and s.id::text = split_part(f.scope_key, ':', 1)
    left join lateral (
      select case when g <= 5 then 'primary' when g <= 9 then 'lower_secondary' else 'upper_secondary' end as level
        from (select nullif(split_part(f.scope_key, ':', 2), '')::int as g) grade where f.scope_kind = 'subject-grade') lv on true
    left join school.class cc on f.scope_kind = 'class-subject' and cc.school_id = f.school_id
     and cc.id::text = split_part(f.scope_key, ':', 1)
    left join school.subject cs on f.scope_kind = 'class-subject' and cs.school_id = f.school_id
     and cs.id::text = split_part(f.scope_key, ':', 2)
    left join curriculum.lesson l on f.scope_kind = 'lesson' and l.school_id = f.school_id and l.id::text = f.scope_key
   where f.school_id = $1 and f.snapshot_id = $2`;

@Injectable()
export class ShareFigures {
  constructor(private readonly database: Database) {}

  latestSnapshot(schoolId: string, yearId: string, asOf: string | null): Promise<SnapshotRow | null> {
    return this.database.one<SnapshotRow>(
      `select id, school_year_id as "schoolYearId", as_of::text as "asOf", computed_at as "computedAt", milliseconds,
              formula_version as "formulaVersion", policy
         from online_share.snapshot
        where school_id = $1 and school_year_id = $2 and ($3::date is null or as_of <= $3::date)
        order by as_of desc limit 1`,
      [schoolId, yearId, asOf],
    );
  }

  figure(schoolId: string, snapshotId: string, kind: ScopeKind, key: string): Promise<FigureRow | null> {
    return this.database.one<FigureRow>(
      `select ${columns}, f.label from (${named}) f where f.scope_kind = $3 and f.scope_key = $4`,
      [schoolId, snapshotId, kind, key],
    );
  }

  /** The figures of one kind, by name or the furthest behind first. */
  async list(schoolId: string, snapshotId: string, query: FigureQuery): Promise<Page<FigureRow>> {
    const position = query.cursor ? decodeCursor(query.cursor, 2) : [null, null];
    const order =
      query.sort === 'label'
        ? 'platform.fold(f.label)'
        : `lpad((f.mean_delivered * 1e9)::bigint::text, 10, '0')`;
    const rows = await this.database.query<FigureRow & { position: string }>(
      `select ${columns}, f.label, ${order} as position from (${named}) f
        where f.scope_kind = $3
          and ($4::text is null or (${order}, f.scope_key) > ($4::text, $5::text))
          and ($6::uuid is null or f.department_id = $6::uuid or f.subject_id in
               (select subject_id from school.department_subject where school_id = $1 and department_id = $6::uuid))
          and ($7::uuid is null or f.campus_id = $7::uuid)
          and ($8::text is null or f.level = $8::text)
          and ($9::uuid is null or f.class_id = $9::uuid)
          and ($10::text is null or f.subject_grade = $10::text)
          and ($11::uuid is null or exists (select from people.teaching_assignment t
               where t.school_id = $1 and t.staff_id = $11::uuid and t.class_id = f.class_id
                 and t.subject_id = f.taught_subject_id and t.to_on is null))
        order by ${order}, f.scope_key
        limit $12`,
      [schoolId, snapshotId, query.kind, ...position, ...narrowing(query), query.limit + 1],
    );
    return pageOf(rows, query.limit, (row) => [row.position, row.key]);
  }

  /** A scope's share day by day through the school year, oldest first. */
  trend(schoolId: string, yearId: string, kind: ScopeKind, key: string): Promise<TrendRow[]> {
    return this.database.query<TrendRow>(
      `select s.as_of::text as day, ${columns}, f.scope_key as label
         from online_share.snapshot s
         join online_share.snapshot_figure f on f.school_id = s.school_id and f.snapshot_id = s.id
        where s.school_id = $1 and s.school_year_id = $2 and f.scope_kind = $3 and f.scope_key = $4
        order by s.as_of`,
      [schoolId, yearId, kind, key],
    );
  }
}

export type TrendRow = FigureRow & { day: string };

const means = { planned: 'meanPlanned', assigned: 'meanAssigned', delivered: 'meanDelivered' } as const;
const rowCounts = { planned: 'rowsPlanned', assigned: 'rowsAssigned', delivered: 'rowsDelivered' } as const;

function narrowing(query: FigureQuery): (string | null)[] {
  const { departmentId, campusId, level, classId, subjectGrade, teacherId } = query;
  return [departmentId, campusId, level, classId, subjectGrade, teacherId].map((value) => value ?? null);
}

/** A share between 0 and 1 by the reading and the average asked for. */
export function shareOf(figure: FigureRow, measure: Measure, reading: Reading, average: Average): number {
  if (reading === 'workload') {
    return average === 'simple' && measure === 'assigned'
      ? figure.meanRowsAssigned
      : figure[rowCounts[measure]] / figure.rowsTotal;
  }
  return average === 'simple' ? figure[means[measure]] : figure[measure] / figure.total;
}

export function pointsOf(trend: readonly TrendRow[], reading: Reading, average: Average): SharePoint[] {
  return trend.map((row) => ({ day: row.day, share: shareOf(row, judgedBy(reading), reading, average) }));
}
