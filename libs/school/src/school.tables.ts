import type { ModuleTables } from '@hoclieu/platform';
import { CreateSchool1790000001000 } from './migrations/1790000001000-create-school';
import { Campus } from './campus.entity';
import { Department } from './department.entity';
import { School } from './school.entity';
import { SchoolClass } from './school-class.entity';
import { SchoolYear } from './school-year.entity';
import { Subject } from './subject.entity';
import { Week } from './week.entity';

export const schoolTables: ModuleTables = {
  entities: [School, Campus, Department, Subject, SchoolYear, Week, SchoolClass],
  migrations: [CreateSchool1790000001000],
};
