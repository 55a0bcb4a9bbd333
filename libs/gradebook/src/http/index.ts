export { GradebookHttpModule } from './gradebook-http.module';
