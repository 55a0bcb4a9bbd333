export {
  MaterialChanged,
  MaterialCreated,
  MaterialPublished,
  MaterialRetired,
  MaterialReturned,
  MaterialRevisionBegun,
  MaterialSubmitted,
  MaterialWithdrawn,
} from './material/material.events';
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
} from './planning/planning.events';
