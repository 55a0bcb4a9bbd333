import { Module } from '@nestjs/common';
import { OnlineShareModule } from '../online-share.module';
import { ShareJobs } from './share.jobs';

@Module({ imports: [OnlineShareModule], providers: [ShareJobs] })
export class OnlineShareJobsModule {}
