import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, NotFound, Page, pageOf } from '@hoclieu/platform';
import { Report } from './report.entity';
import { ReportNumberTaken } from './reporting.errors';
import type { KeptFigure } from './share-report/report-inputs';

/** A report in a list: its figures stay in the database but for the overall one. */
export interface ReportLine {
  id: string;
  title: string;
  scope: Report['scope'];
  period: Report['period'];
  asOf: string;
  number: number | null;
  issuedOn: string | null;
  createdAt: Date;
  createdByName: string;
  scheduleId: string | null;
  overall: KeptFigure;
}

@Injectable()
export class Reports {
  constructor(private readonly database: Database) {}

  async get(schoolId: string, id: string): Promise<Report> {
    const report = await this.database.repository(Report).findOneBy({ schoolId, id });
    if (!report) throw new NotFound('report');
    return report;
  }

  async lock(schoolId: string, id: string): Promise<Report> {
    const report = await this.database
      .repository(Report)
      .findOne({ where: { schoolId, id }, lock: { mode: 'pessimistic_write' } });
    if (!report) throw new NotFound('report');
    return report;
  }

  /** Throws `ReportNumberTaken`: a number is used once a year. */
  async save(report: Report): Promise<void> {
    if (report.number !== null && (await this.isNumberTaken(report)))
      throw new ReportNumberTaken(report.number);
    await this.database.repository(Report).save(report);
  }

  /** False when this due date of the schedule has its report already. */
  async addOnce(report: Report): Promise<boolean> {
    const inserted = await this.database
      .repository(Report)
      .createQueryBuilder()
      .insert()
      .values(report as never)
      .orIgnore()
      .returning('id')
      .execute();
    return (inserted.raw as unknown[]).length > 0;
  }

  async page(schoolId: string, limit: number, cursor?: string): Promise<Page<ReportLine>> {
    const [createdAt, id] = cursor ? decodeCursor(cursor, 2) : [null, null];
    const rows = await this.database.query<ReportLine>(
      `select id, title, scope, period, as_of::text as "asOf", number, issued_on::text as "issuedOn",
              created_at as "createdAt", created_by_name as "createdByName", schedule_id as "scheduleId",
              inputs -> 'overall' as overall
         from reporting.report
        where school_id = $1 and ($2::timestamptz is null or (created_at, id) < ($2::timestamptz, $3::uuid))
        order by created_at desc, id desc limit $4`,
      [schoolId, createdAt, id, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.createdAt.toISOString(), row.id]);
  }

  private async isNumberTaken({ schoolId, id, number, issuedOn }: Report): Promise<boolean> {
    await this.database.query('select pg_advisory_xact_lock(hashtextextended($1, 8500))', [schoolId]);
    const taken = await this.database.one(
      `select 1 from reporting.report where school_id = $1 and id <> $2 and number = $3
          and extract(year from issued_on) = extract(year from $4::date)`,
      [schoolId, id, number, issuedOn],
    );
    return taken !== null;
  }
}
