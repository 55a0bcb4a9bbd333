export { CatalogJobsModule } from './catalog-jobs.module';
