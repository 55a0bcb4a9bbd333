import type { ModuleTables } from '@hoclieu/platform';
import { CreateGradebook1790000007900 } from './migrations/1790000007900-create-gradebook';
import { KeepQualitiesAndCompetences1790000010500 } from './migrations/1790000010500-keep-qualities-and-competences';
import { MarkSheet } from './sheet/mark-sheet.entity';
import { TraitSheet } from './traits/trait-sheet.entity';

export const gradebookTables: ModuleTables = {
  entities: [MarkSheet, TraitSheet],
  migrations: [CreateGradebook1790000007900, KeepQualitiesAndCompetences1790000010500],
};
