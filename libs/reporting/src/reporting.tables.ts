import type { ModuleTables } from '@hoclieu/platform';
import { CreateReporting1790000008500 } from './migrations/1790000008500-create-reporting';
import { ReportSchedule } from './report-schedule.entity';
import { Report } from './report.entity';

export const reportingTables: ModuleTables = {
  entities: [ReportSchedule, Report],
  migrations: [CreateReporting1790000008500],
};
