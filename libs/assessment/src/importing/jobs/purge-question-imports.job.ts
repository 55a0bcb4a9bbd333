import { Injectable } from '@nestjs/common';
import { Clock, defineJob, Handles, Jobs } from '@hoclieu/platform';
import { QuestionImportPurge } from '../question-import-purge.service';

/** Every night: one job for each school that holds imported files of questions. */
export const PurgeQuestionImports = defineJob<object>('assessment.purge-question-imports');
export const PurgeQuestionImportsOfSchool = defineJob<{ schoolId: string }>(
  'assessment.purge-question-imports-of-school',
);

@Injectable()
export class PurgeQuestionImportsHandler {
  constructor(
    private readonly imports: QuestionImportPurge,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Handles(PurgeQuestionImports)
  async everywhere(): Promise<void> {
    const today = this.clock.today();
    for (const schoolId of await this.imports.schools())
      await this.jobs.enqueue(
        PurgeQuestionImportsOfSchool,
        { schoolId },
        { id: `question-imports-${schoolId}-${today}` },
      );
  }

  @Handles(PurgeQuestionImportsOfSchool)
  async school({ schoolId }: { schoolId: string }): Promise<void> {
    await this.imports.purge(schoolId);
  }
}
