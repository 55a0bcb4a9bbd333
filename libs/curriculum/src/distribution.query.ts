import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, decodeCursor, NotFound, Page, pageOf } from '@hoclieu/platform';
import { readDistributions } from './curriculum.policy';
import type { DistributionStatus } from './distribution-status';
import { comparePeriods, type PeriodsCompared } from './periods-compared';
import { topicPeriods } from './programme-periods';

export interface DistributionFilter {
  readonly subjectId?: string;
  readonly grade?: number;
  readonly status?: DistributionStatus;
  readonly cursor?: string;
  readonly limit?: number;
}

interface StoredSummary {
  readonly id: string;
  readonly name: string;
  readonly status: DistributionStatus;
  readonly grade: number;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly departmentId: string | null;
  readonly schoolYearId: string;
  readonly schoolYear: string;
  readonly isSample: boolean;
  readonly authorName: string | null;
  readonly updatedAt: Date;
  readonly approvedAt: Date | null;
  readonly version: number;
  readonly lessons: number;
  readonly totalHalfPeriods: number;
  readonly periods: number | null;
  readonly topicPeriods: number | null;
}

export interface DistributionSummaryRow extends Omit<StoredSummary, 'periods' | 'topicPeriods'> {
  readonly compared: PeriodsCompared;
}

const summary = `
  select d.id, d.name, d.status, d.grade, d.subject_id as "subjectId", s.name as "subjectName",
         department.id as "departmentId", d.school_year_id as "schoolYearId", year.name as "schoolYear",
         d.is_sample as "isSample", author.full_name as "authorName", d.updated_at as "updatedAt",
         d.approved_at as "approvedAt", d.version, listed.lessons, listed.half_periods as "totalHalfPeriods",
         period.periods_per_year as periods, ${topicPeriods('period')} as "topicPeriods"
    from curriculum.distribution as d
    join school.subject as s on s.school_id = d.school_id and s.id = d.subject_id
    join school.school_year as year on year.school_id = d.school_id and year.id = d.school_year_id
    left join people.staff as author on author.school_id = d.school_id and author.id = d.author_id
    left join curriculum.programme_period as period
      on period.grade = d.grade and period.folded_subject = platform.fold(s.programme_name)
    left join lateral (
      select dep.id from school.department_subject as link
        join school.department as dep on dep.school_id = link.school_id and dep.id = link.department_id
       where link.school_id = d.school_id and link.subject_id = d.subject_id
       order by dep.campus_id is not null, dep.name limit 1) as department on true
    cross join lateral (
      select count(*)::int as lessons, coalesce(sum(l.half_periods), 0)::int as half_periods
        from curriculum.lesson as l
       where l.school_id = d.school_id and l.distribution_id = d.id) as listed`;

const chosen = `
  d.school_id = $1 and year.is_current and ($2::uuid is null or d.subject_id = $2)
  and ($3::int is null or d.grade = $3) and ($4::text is null or d.status = $4)`;

/** The distributions of the current year with their sums against the programme, each in one statement. */
@Injectable()
export class DistributionQuery {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, filter: DistributionFilter): Promise<Page<DistributionSummaryRow>> {
    allow(readDistributions, actor, undefined);
    const limit = filter.limit ?? 50;
    const [grade, subject, id] = filter.cursor ? decodeCursor(filter.cursor, 3) : [null, null, null];
    const by = [actor.schoolId, filter.subjectId ?? null, filter.grade ?? null, filter.status ?? null];
    const rows = await this.database.query<StoredSummary>(
      `${summary}
        where ${chosen}
          and ($5::int is null or (d.grade, s.name) > ($5, $6::text) or (d.grade, s.name) = ($5, $6::text) and d.id < $7)
        order by d.grade, s.name, d.id desc limit $8`,
      [...by, grade, subject, id, limit + 1],
    );
    const counted = await this.database.one<{ total: number }>(
      `select count(*)::int as total from curriculum.distribution as d
         join school.school_year as year on year.school_id = d.school_id and year.id = d.school_year_id
        where ${chosen}`,
      by,
    );
    const page = pageOf(rows.map(compared), limit, (row) => [row.grade, row.subjectName, row.id]);
    return { ...page, total: counted?.total ?? 0 };
  }

  async get(actor: Actor, id: string): Promise<DistributionSummaryRow> {
    const row = readDistributions(actor)
      ? await this.database.one<StoredSummary>(`${summary} where d.school_id = $1 and d.id = $2`, [
          actor.schoolId,
          id,
        ])
      : null;
    if (!row) throw new NotFound('distribution');
    return compared(row);
  }
}

function compared({ periods, topicPeriods: topics, ...row }: StoredSummary): DistributionSummaryRow {
  const programme = periods === null ? null : { periods, topicPeriods: topics ?? 0 };
  return { ...row, compared: comparePeriods(row.totalHalfPeriods, programme) };
}
