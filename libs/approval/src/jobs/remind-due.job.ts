import { Injectable } from '@nestjs/common';
import { Clock, defineJob, Handles, Jobs } from '@hoclieu/platform';
import { Reminding } from '../reminding.service';

/** Every morning: one job for each school with something due. */
export const RemindDue = defineJob<object>('approval.remind-due');
export const RemindDueOfSchool = defineJob<{ schoolId: string }>('approval.remind-due-of-school');

@Injectable()
export class RemindDueHandler {
  constructor(
    private readonly reminding: Reminding,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  @Handles(RemindDue)
  async everywhere(): Promise<void> {
    const today = this.clock.today();
    for (const schoolId of await this.reminding.schools())
      await this.jobs.enqueue(RemindDueOfSchool, { schoolId }, { id: `approval-due-${schoolId}-${today}` });
  }

  @Handles(RemindDueOfSchool)
  async school({ schoolId }: { schoolId: string }): Promise<void> {
    await this.reminding.remind(schoolId);
  }
}
