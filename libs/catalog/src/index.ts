export {
  MaterialChanged,
  MaterialCreated,
  MaterialPublished,
  MaterialRetired,
  MaterialReturned,
  MaterialRevisionBegun,
  MaterialSubmitted,
  MaterialWithdrawn,
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
export { MaterialAuthoring } from './material/material-authoring.service';
export { MaterialPublishing } from './material/material-publishing.service';
export { bySample, plainly } from './material/material-finding.sql';
export { MaterialReader } from './material/material-reader.query';
export { MaterialSearch } from './material/material-search.query';
export { materialScope, visibleMaterial } from './material/material-scope';
export { TeachingDates } from './material/teaching-dates';
export type { NextTeaching } from './material/teaching-dates';
