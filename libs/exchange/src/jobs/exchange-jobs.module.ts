import { Module } from '@nestjs/common';
import { ExchangeModule } from '../exchange.module';
import { AbandonedRuns } from './abandoned-runs.job';
import { ExchangeJobs } from './exchange.jobs';

@Module({ imports: [ExchangeModule], providers: [ExchangeJobs, AbandonedRuns] })
export class ExchangeJobsModule {}
