import { Module } from '@nestjs/common';
import { GradebookModule } from '../gradebook.module';
import { TestResultsFollowing } from './test-results-following';

@Module({ imports: [GradebookModule], providers: [TestResultsFollowing] })
export class GradebookJobsModule {}
