export { AssessmentHttpModule } from './assessment-http.module';
