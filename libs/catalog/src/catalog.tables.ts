import type { ModuleTables } from '@hoclieu/platform';
import { CreatePlanning1790000006000 } from './migrations/1790000006000-create-planning';
import { CreateMaterial1790000006500 } from './migrations/1790000006500-create-material';
import { KnowTheWordsOfMaterials1790000010300 } from './migrations/1790000010300-know-the-words-of-materials';
import { KeepWordsBySchool1790000010700 } from './migrations/1790000010700-keep-words-by-school';
import { Material } from './material/material.entity';
import { MaterialPart } from './material/material-part.entity';
import { Catalogue } from './planning/catalogue.entity';
import { CatalogueEntry } from './planning/catalogue-entry.entity';
import { Phase } from './planning/phase.entity';
import { ProductionPlan } from './planning/production-plan.entity';

export const catalogTables: ModuleTables = {
  entities: [ProductionPlan, Phase, Catalogue, CatalogueEntry, Material, MaterialPart],
  migrations: [
    CreatePlanning1790000006000,
    CreateMaterial1790000006500,
    KnowTheWordsOfMaterials1790000010300,
    KeepWordsBySchool1790000010700,
  ],
};
