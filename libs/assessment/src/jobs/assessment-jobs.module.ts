import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment.module';
import { CloseOverdueAttemptsHandler } from '../attempt/jobs/close-overdue.job';

@Module({ imports: [AssessmentModule], providers: [CloseOverdueAttemptsHandler] })
export class AssessmentJobsModule {}
