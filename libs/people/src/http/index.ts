export { PeopleHttpModule } from './people-http.module';
