export { CatalogHttpModule } from './catalog-http.module';
