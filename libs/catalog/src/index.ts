export {
  CatalogueApproved,
  CatalogueChanged,
  CatalogueDrafted,
  CatalogueReturned,
  CatalogueSubmitted,
  ProductionPlanChanged,
  ProductionPlanDecided,
  ProductionPlanDrafted,
  ProductionPlanSubmitted,
} from './catalog.events';
export { CatalogModule } from './catalog.module';
export { catalogTables } from './catalog.tables';
export { CatalogueDrafting } from './planning/catalogue-drafting.service';
export { CatalogueEditing } from './planning/catalogue-editing.service';
export { CatalogueProposals } from './planning/catalogue-proposals.service';
export { CatalogueReader } from './planning/catalogue.query';
export { ProductionPlanning } from './planning/production-planning.service';
