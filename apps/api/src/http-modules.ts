import { NotificationsHttpModule } from '@hoclieu/notifications/http';
import { ApprovalHttpModule } from '@hoclieu/approval/http';
import { AssessmentHttpModule } from '@hoclieu/assessment/http';
import { CatalogHttpModule } from '@hoclieu/catalog/http';
import { CurriculumHttpModule } from '@hoclieu/curriculum/http';
import { ExchangeHttpModule } from '@hoclieu/exchange/http';
import { FilesHttpModule } from '@hoclieu/files/http';
import { GradebookHttpModule } from '@hoclieu/gradebook/http';
import { LearningHttpModule } from '@hoclieu/learning/http';
import { OnlineShareHttpModule } from '@hoclieu/online-share/http';
import { PeopleHttpModule } from '@hoclieu/people/http';
import { ReportingHttpModule } from '@hoclieu/reporting/http';
import { SchoolHttpModule } from '@hoclieu/school/http';
import { TeachingHttpModule } from '@hoclieu/teaching/http';

/** The doors of every module; the application adds nothing of its own. */
export const httpModules = [
  SchoolHttpModule,
  PeopleHttpModule,
  CurriculumHttpModule,
  FilesHttpModule,
  ApprovalHttpModule,
  CatalogHttpModule,
  TeachingHttpModule,
  LearningHttpModule,
  AssessmentHttpModule,
  GradebookHttpModule,
  OnlineShareHttpModule,
  ReportingHttpModule,
  ExchangeHttpModule,
  NotificationsHttpModule,
];
