import { Injectable } from '@nestjs/common';
import { Clock, defineJob, Handles, Jobs } from '@hoclieu/platform';
import { DistributionImportPurge } from '../distribution-import-purge.service';

/** Every night: one job for each school that still holds uploaded distributions. */
export const PurgeImports = defineJob<object>('curriculum.purge-imports');
export const PurgeImportsOfSchool = defineJob<{ schoolId: string }>('curriculum.purge-imports-of-school');

@Injectable()
export class PurgeImportsHandler {
  constructor(
    private readonly imports: DistributionImportPurge,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Handles(PurgeImports)
  async everywhere(): Promise<void> {
    const today = this.clock.today();
    for (const schoolId of await this.imports.schools())
      await this.jobs.enqueue(PurgeImportsOfSchool, { schoolId }, { id: `imports-${schoolId}-${today}` });
  }

  @Handles(PurgeImportsOfSchool)
  async school({ schoolId }: { schoolId: string }): Promise<void> {
    await this.imports.purge(schoolId);
  }
}
