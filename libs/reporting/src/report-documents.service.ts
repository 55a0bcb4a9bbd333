import type { Writable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Actor, allow } from '@hoclieu/platform';
import { writeWorkbook } from '@hoclieu/platform/documents';
import { canViewReports } from './reporting.policy';
import { Report } from './report.entity';
import { Reports } from './reports.repository';
import { KeptRow, KeptRows } from './share-report/kept-rows';
import { shareReportDocument } from './share-report/share-report-document';
import { shareReportWorkbook } from './share-report/share-report-workbook';

export type DocumentFormat = 'docx' | 'xlsx';

/** A report on paper, made from its kept inputs: the same report gives the same bytes whatever happened since. */
@Injectable()
export class ReportDocuments {
  constructor(
    private readonly reports: Reports,
    private readonly rows: KeptRows,
  ) {}

  /** Writes the document into what `begin` answers, which is told the file's name before the first byte. */
  async write(
    actor: Actor,
    id: string,
    format: DocumentFormat,
    begin: (name: string) => Writable,
  ): Promise<void> {
    const report = await this.reports.get(actor.schoolId, id);
    allow(canViewReports, actor, undefined);
    const name = `${fileName(report)}.${format}`;
    if (format === 'docx') {
      const bytes = await shareReportDocument(report);
      begin(name).end(bytes);
      return;
    }
    const workbook = shareReportWorkbook(report.title, report.inputs, this.rowsOf(report));
    await writeWorkbook(begin(name), { ...workbook, dated: report.issuedOn ?? report.asOf });
  }

  private async *rowsOf({ inputs }: Report): AsyncGenerator<KeptRow> {
    if (inputs.rows) yield* this.rows.read(inputs.rows.sha256);
  }
}

function fileName(report: Report): string {
  const number = report.number === null ? '' : ` số ${report.number}`;
  return `Báo cáo tỉ lệ trực tuyến${number} - ${report.asOf.split('-').toReversed().join('.')}`;
}
