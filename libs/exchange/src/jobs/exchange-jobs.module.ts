import { Module } from '@nestjs/common';
import { ExchangeModule } from '../exchange.module';
import { ExchangeJobs } from './exchange.jobs';

@Module({ imports: [ExchangeModule], providers: [ExchangeJobs] })
export class ExchangeJobsModule {}
