export { CatalogueApproved } from './planning/planning.events';
