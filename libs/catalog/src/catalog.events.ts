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
