export { SchoolHttpModule } from './school-http.module';
