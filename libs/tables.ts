import type { ModuleTables } from '@hoclieu/platform';
import { approvalTables } from '@hoclieu/approval';
import { assessmentTables } from '@hoclieu/assessment';
import { catalogTables } from '@hoclieu/catalog';
import { curriculumTables } from '@hoclieu/curriculum';
import { exchangeTables } from '@hoclieu/exchange';
import { filesTables } from '@hoclieu/files';
import { gradebookTables } from '@hoclieu/gradebook';
import { learningTables } from '@hoclieu/learning';
import { notificationsTables } from '@hoclieu/notifications';
import { onlineShareTables } from '@hoclieu/online-share';
import { peopleTables } from '@hoclieu/people';
import { platformTables } from '@hoclieu/platform';
import { reportingTables } from '@hoclieu/reporting';
import { schoolTables } from '@hoclieu/school';
import { teachingTables } from '@hoclieu/teaching';

/** Every module's entities and migrations; migrations run in the order of their timestamps. */
export const allTables: readonly ModuleTables[] = [
  platformTables,
  schoolTables,
  peopleTables,
  curriculumTables,
  filesTables,
  approvalTables,
  catalogTables,
  teachingTables,
  learningTables,
  assessmentTables,
  gradebookTables,
  onlineShareTables,
  reportingTables,
  exchangeTables,
  notificationsTables,
];
