import { Module } from '@nestjs/common';
import { registerMessages } from '@hoclieu/platform';
import { SchoolModule } from '@hoclieu/school';
import { ReportDocuments } from './report-documents.service';
import { ReportMaking } from './report-making.service';
import { ReportProduction } from './report-production.service';
import { ReportSchedules } from './report-schedules.service';
import { ReportSigning } from './report-signing.service';
import { reportingMessages } from './reporting.messages';
import { Reports } from './reports.repository';
import { KeptRows } from './share-report/kept-rows';
import { ReportGathering } from './share-report/report-gathering.service';
import { YearCalendar } from './year-calendar';

registerMessages(reportingMessages);

const provided = [Reports, ReportMaking, ReportSigning, ReportDocuments, ReportSchedules, ReportProduction];

@Module({
  imports: [SchoolModule],
  providers: [...provided, ReportGathering, KeptRows, YearCalendar],
  exports: provided,
})
export class ReportingModule {}
