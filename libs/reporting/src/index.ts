export { ReportMaking } from './report-making.service';
export { ReportSchedules } from './report-schedules.service';
export { ReportSigning } from './report-signing.service';
export { ReportingModule } from './reporting.module';
export { reportingTables } from './reporting.tables';
