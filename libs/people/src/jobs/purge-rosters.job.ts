import { Injectable } from '@nestjs/common';
import { Clock, defineJob, Handles, Jobs } from '@hoclieu/platform';
import { RosterPurge } from '../roster/roster-purge.service';

/** Every night: one job for each school that still holds rows of rosters. */
export const PurgeRosters = defineJob<object>('people.purge-rosters');
export const PurgeRostersOfSchool = defineJob<{ schoolId: string }>('people.purge-rosters-of-school');

@Injectable()
export class PurgeRostersHandler {
  constructor(
    private readonly rosters: RosterPurge,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Handles(PurgeRosters)
  async everywhere(): Promise<void> {
    const today = this.clock.today();
    for (const schoolId of await this.rosters.schools())
      await this.jobs.enqueue(PurgeRostersOfSchool, { schoolId }, { id: `rosters-${schoolId}-${today}` });
  }

  @Handles(PurgeRostersOfSchool)
  async school({ schoolId }: { schoolId: string }): Promise<void> {
    await this.rosters.purge(schoolId);
  }
}
