import { Module } from '@nestjs/common';
import { ReportingModule } from '../reporting.module';
import { ReportSchedulesController } from './report-schedules.controller';
import { ReportsController } from './reports.controller';

@Module({ imports: [ReportingModule], controllers: [ReportsController, ReportSchedulesController] })
export class ReportingHttpModule {}
