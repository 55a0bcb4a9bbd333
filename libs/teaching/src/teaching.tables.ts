import type { ModuleTables } from '@hoclieu/platform';
import { Delivery } from './delivery.entity';
import { ForceMajeure } from './force-majeure.entity';
import { CreateTeaching1790000007000 } from './migrations/1790000007000-create-teaching';
import { PlanRow } from './plan-row.entity';
import { TeachingPlan } from './teaching-plan.entity';

export const teachingTables: ModuleTables = {
  entities: [TeachingPlan, PlanRow, ForceMajeure, Delivery],
  migrations: [CreateTeaching1790000007000],
};
