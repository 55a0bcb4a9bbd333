import type { ModuleTables } from '@hoclieu/platform';
import { DistributionImport } from './distribution-import.entity';
import { Distribution } from './distribution.entity';
import { Lesson } from './lesson.entity';
import { CreateCurriculum1790000003000 } from './migrations/1790000003000-create-curriculum';

export const curriculumTables: ModuleTables = {
  entities: [Distribution, DistributionImport, Lesson],
  migrations: [CreateCurriculum1790000003000],
};
