import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment.module';
import { CloseOverdueAttemptsHandler } from '../attempt/jobs/close-overdue.job';
import { PurgeQuestionImportsHandler } from '../importing/jobs/purge-question-imports.job';

@Module({
  imports: [AssessmentModule],
  providers: [CloseOverdueAttemptsHandler, PurgeQuestionImportsHandler],
})
export class AssessmentJobsModule {}
