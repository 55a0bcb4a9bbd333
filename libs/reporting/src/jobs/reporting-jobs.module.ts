import { Module } from '@nestjs/common';
import { ReportingModule } from '../reporting.module';
import { ReportingJobs } from './reporting.jobs';

@Module({ imports: [ReportingModule], providers: [ReportingJobs] })
export class ReportingJobsModule {}
