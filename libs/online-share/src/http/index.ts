export { OnlineShareHttpModule } from './online-share-http.module';
