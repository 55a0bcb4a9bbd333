import { Injectable } from '@nestjs/common';
import { defineJob, Handles } from '@hoclieu/platform';
import { ReportProduction } from '../report-production.service';

export const ProduceDueReports = defineJob<object>('reporting.produce-due-reports');

@Injectable()
export class ReportingJobs {
  constructor(private readonly production: ReportProduction) {}

  @Handles(ProduceDueReports)
  async produce(): Promise<void> {
    await this.production.produceDue();
  }
}
