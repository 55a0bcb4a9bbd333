export { TeachingHttpModule } from './teaching-http.module';
