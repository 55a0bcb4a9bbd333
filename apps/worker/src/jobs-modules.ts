import { NotificationsJobsModule } from '@hoclieu/notifications/jobs';
import { ApprovalJobsModule } from '@hoclieu/approval/jobs';
import { AssessmentJobsModule } from '@hoclieu/assessment/jobs';
import { CurriculumJobsModule } from '@hoclieu/curriculum/jobs';
import { ExchangeJobsModule } from '@hoclieu/exchange/jobs';
import { GradebookJobsModule } from '@hoclieu/gradebook/jobs';
import { PeopleJobsModule } from '@hoclieu/people/jobs';
import { ReportingJobsModule } from '@hoclieu/reporting/jobs';
import { OnlineShareJobsModule } from '@hoclieu/online-share/jobs';
import { LearningJobsModule } from '@hoclieu/learning/jobs';
import { TeachingJobsModule } from '@hoclieu/teaching/jobs';
import type { Type } from '@nestjs/common';

/** The job handlers and event subscribers of every module. */
export const jobsModules: Type[] = [
  ApprovalJobsModule,
  CurriculumJobsModule,
  NotificationsJobsModule,
  OnlineShareJobsModule,
  ExchangeJobsModule,
  PeopleJobsModule,
  ReportingJobsModule,
  TeachingJobsModule,
  LearningJobsModule,
  AssessmentJobsModule,
  GradebookJobsModule,
];
