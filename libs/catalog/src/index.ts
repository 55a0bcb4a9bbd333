export { CatalogueApproved } from './catalog.events';
export { CatalogModule } from './catalog.module';
export { catalogTables } from './catalog.tables';
