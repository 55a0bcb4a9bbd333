import { RemindDue } from '@hoclieu/approval/jobs';
import { CloseOverdueAttempts, PurgeQuestionImports } from '@hoclieu/assessment/jobs';
import { PurgeRosters } from '@hoclieu/people/jobs';
import { PurgeImports } from '@hoclieu/curriculum/jobs';
import { ProduceDueReports } from '@hoclieu/reporting/jobs';
import { LookAtWindows, PlanWindows, TakeUpAbandonedRuns } from '@hoclieu/exchange/jobs';
import { ComputeAllShares } from '@hoclieu/online-share/jobs';
import type { JobDefinition } from '@hoclieu/platform';

export interface Schedule {
  readonly job: JobDefinition<object>;
  /** Cron pattern in Asia/Ho_Chi_Minh. */
  readonly pattern: string;
}

/** What the worker does by the clock. */
export const schedules: Schedule[] = [
  { job: CloseOverdueAttempts, pattern: '* * * * *' },
  { job: RemindDue, pattern: '30 6 * * *' },
  { job: ComputeAllShares, pattern: '10 0 * * *' },
  { job: PlanWindows, pattern: '0 1 * * *' },
  { job: PurgeImports, pattern: '45 2 * * *' },
  { job: PurgeQuestionImports, pattern: '50 2 * * *' },
  { job: PurgeRosters, pattern: '40 2 * * *' },
  { job: ProduceDueReports, pattern: '*/10 * * * *' },
  { job: LookAtWindows, pattern: '*/5 * * * *' },
  { job: TakeUpAbandonedRuns, pattern: '*/10 * * * *' },
];
